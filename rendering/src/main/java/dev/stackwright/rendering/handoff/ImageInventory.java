package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The images of a stack, told apart by whose they are. */
final class ImageInventory {

    private static final String NO_IMAGE = "no image yet";

    private final Technologies technologies;
    private final Registries registries = Registries.read();
    private final Map<String, ImageRecord> images = new LinkedHashMap<>();

    ImageInventory(List<Service> services, Technologies technologies) {
        this.technologies = technologies;
        for (Service service : services) {
            ImageRecord image = record(service);
            images.merge(image.origin() + image.reference(), image, ImageInventory::joined);
        }
    }

    private static ImageRecord joined(ImageRecord one, ImageRecord other) {
        List<String> services = new ArrayList<>(one.services());
        services.addAll(other.services());
        return new ImageRecord(one.reference(), services, one.registry(), one.origin(), one.remark());
    }

    List<ImageRecord> all() {
        return List.copyOf(images.values());
    }

    List<ImageRecord> of(ImageRecord.Origin origin) {
        return images.values().stream().filter(image -> image.origin() == origin).toList();
    }

    /** Hosts with the number of images they hold, in alphabetical order. */
    Map<String, Integer> registries() {
        Map<String, Integer> hosts = new TreeMap<>();
        images.values().stream().filter(image -> image.origin() != ImageRecord.Origin.OPEN)
                .forEach(image -> hosts.merge(image.registry(), 1, Integer::sum));
        return hosts;
    }

    /** What people call the registry of a host. */
    String registryName(String host) {
        return registries.of(host).map(Registries.Registry::name).orElse("a registry of its own");
    }

    private ImageRecord record(Service service) {
        Optional<String> reference = service.image().map(TextValue::raw);
        if (reference.isEmpty()) {
            String remark = service.isBuilt() ? "built from source, to be pushed" : "neither image nor build";
            return image(service.name(), service, NO_IMAGE, ImageRecord.Origin.OPEN, remark);
        }
        String raw = reference.get();
        boolean decided = Interpolation.variablesIn(raw).stream().allMatch(v -> v.defaultValue().isPresent());
        ImageName name = ImageName.parse(raw);
        if (!decided && name.path().isEmpty()) {
            return image(raw, service, "open", ImageRecord.Origin.OPEN, "depends on a variable without a default");
        }
        return named(raw, name, service, decided ? "" : "; its version is a variable without a default");
    }

    private ImageRecord named(String raw, ImageName name, Service service, String openVersion) {
        if (name.registry().endsWith("example.com")) {
            return image(raw, service, name.registry(), ImageRecord.Origin.CUSTOM,
                    "stands for an image that is still to be built");
        }
        if (service.isBuilt()) {
            return image(raw, service, name.registry(), ImageRecord.Origin.CUSTOM,
                    "still built here, to be pushed" + openVersion);
        }
        boolean published = technologies.recognise(raw).isPresent() || name.isOfficial();
        Optional<Registries.Registry> registry = registries.of(name.registry());
        if (registry.isEmpty() || registry.get().isPrivate()) {
            String access = registry.isPresent() ? "private registry, access needed"
                    : "in a registry of its own; public or private is not known";
            return image(raw, service, name.registry(), ImageRecord.Origin.CUSTOM, access + openVersion);
        }
        return published
                ? image(raw, service, name.registry(), ImageRecord.Origin.PUBLIC, "public" + openVersion)
                : image(raw, service, name.registry(), ImageRecord.Origin.UNKNOWN,
                        "public or private is not known" + openVersion);
    }

    private static ImageRecord image(String reference, Service service, String registry, ImageRecord.Origin origin,
                                     String remark) {
        return new ImageRecord(reference, List.of(service.name()), registry, origin, remark);
    }
}
