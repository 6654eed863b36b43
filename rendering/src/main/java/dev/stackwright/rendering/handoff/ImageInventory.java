package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.ImageOwner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The images of a stack, told apart by whose they are. */
public final class ImageInventory {

    private static final String NO_IMAGE = "no image yet";

    private final ImageOrigin.Reader origins;
    private final Map<String, ImageRecord> images = new LinkedHashMap<>();

    public ImageInventory(List<Service> services, Technologies technologies) {
        this.origins = new ImageOrigin.Reader(technologies, Registries.read());
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

    public List<ImageRecord> all() {
        return List.copyOf(images.values());
    }

    public List<ImageRecord> of(ImageOwner origin) {
        return images.values().stream().filter(image -> image.origin() == origin).toList();
    }

    /** Hosts with the number of images they hold, in alphabetical order. */
    public Map<String, Integer> registries() {
        Map<String, Integer> hosts = new TreeMap<>();
        images.values().stream().filter(image -> image.origin() != ImageOwner.OPEN)
                .forEach(image -> hosts.merge(image.registry(), 1, Integer::sum));
        return hosts;
    }

    /** What people call the registry of a host. */
    public String registryName(String host) {
        return origins.registryName(host);
    }

    private ImageRecord record(Service service) {
        Optional<String> reference = service.image().map(TextValue::raw);
        if (reference.isEmpty()) {
            String remark = service.isBuilt() ? "built from source, to be pushed" : "neither image nor build";
            return image(service.name(), service, NO_IMAGE, ImageOwner.OPEN, remark);
        }
        String raw = reference.get();
        boolean decided = Interpolation.variablesIn(raw).stream().allMatch(v -> v.defaultValue().isPresent());
        ImageName name = ImageName.parse(raw);
        if (!decided && name.path().isEmpty()) {
            return image(raw, service, "open", ImageOwner.OPEN, "depends on a variable without a default");
        }
        return named(raw, name, service, decided ? "" : "; its version is a variable without a default");
    }

    private ImageRecord named(String raw, ImageName name, Service service, String openVersion) {
        ImageOrigin origin = origins.of(raw, service.isBuilt());
        return image(raw, service, name.registry(), origin.owner(), origin.remark() + openVersion);
    }

    private static ImageRecord image(String reference, Service service, String registry, ImageOwner origin,
                                     String remark) {
        return new ImageRecord(reference, List.of(service.name()), registry, origin, remark);
    }
}
