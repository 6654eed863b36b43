package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places in a service that name another service by its key. */
final class References {

    private static final List<String> NAMESPACES = List.of("network_mode", "ipc", "pid", "uts", "userns_mode");
    private static final String SERVICE_PREFIX = "service:";

    /**
     * A scalar that names the service somewhere in its value.
     *
     * @param scalar the scalar
     * @param offset where the name begins in the scalar's value
     */
    record Named(YamlScalar scalar, int offset) {
    }

    private final Service service;
    private final String target;

    References(Service service, String target) {
        this.service = service;
        this.target = target;
    }

    /** Items of lists under {@code depends_on}, {@code links}, {@code volumes_from}. */
    List<Listed> listed() {
        List<Listed> found = new ArrayList<>();
        for (String key : List.of("depends_on", "links", "volumes_from")) {
            service.attribute(key).filter(a -> a.value() instanceof YamlSequence).ifPresent(attribute -> {
                YamlSequence sequence = (YamlSequence) attribute.value();
                for (YamlItem item : sequence.items()) {
                    if (item.value().asScalar().filter(scalar -> namesIn(key, scalar.value())).isPresent()) {
                        found.add(new Listed(attribute, sequence, item));
                    }
                }
            });
        }
        return found;
    }

    /** A list item that names the service. */
    record Listed(Attribute attribute, YamlSequence sequence, YamlItem item) {
    }

    /** The entry of a {@code depends_on} mapping. */
    Optional<Keyed> keyed() {
        return service.attribute("depends_on").filter(a -> a.value() instanceof YamlMapping)
                .flatMap(attribute -> ((YamlMapping) attribute.value()).entry(target)
                        .map(entry -> new Keyed(attribute, (YamlMapping) attribute.value(), entry)));
    }

    /** An entry whose key names the service. */
    record Keyed(Attribute attribute, YamlMapping mapping, YamlEntry entry) {
    }

    /** {@code extends}, {@code network_mode: service:…} and their like: what the service cannot do without. */
    List<Named> essential() {
        List<Named> found = new ArrayList<>();
        for (String key : NAMESPACES) {
            service.attribute(key).map(Attribute::value).flatMap(YamlNode::asScalar)
                    .filter(scalar -> scalar.value().equals(SERVICE_PREFIX + target))
                    .ifPresent(scalar -> found.add(new Named(scalar, SERVICE_PREFIX.length())));
        }
        service.attribute("extends").map(Attribute::value).ifPresent(value -> extended(value, found));
        service.attribute("build", "additional_contexts").map(Attribute::value).flatMap(YamlNode::asMapping)
                .ifPresent(contexts -> contexts.entries().forEach(entry -> entry.value().asScalar()
                        .filter(scalar -> scalar.value().equals(SERVICE_PREFIX + target))
                        .ifPresent(scalar -> found.add(new Named(scalar, SERVICE_PREFIX.length())))));
        return found;
    }

    private void extended(YamlNode value, List<Named> found) {
        value.asScalar().filter(scalar -> scalar.value().equals(target))
                .ifPresent(scalar -> found.add(new Named(scalar, 0)));
        value.asMapping().filter(mapping -> mapping.entry("file").isEmpty())
                .flatMap(mapping -> mapping.value("service"))
                .flatMap(YamlNode::asScalar).filter(scalar -> scalar.value().equals(target))
                .ifPresent(scalar -> found.add(new Named(scalar, 0)));
    }

    private boolean namesIn(String key, String item) {
        return names(item, target) || !key.equals("depends_on") && item.startsWith(target + ":");
    }

    /** True when the item of a list is the service's name, as it stands or as the default of a variable. */
    static boolean names(String item, String service) {
        Range name = Interpolation.nameIn(item);
        return item.substring(name.start(), name.end()).equals(service);
    }
}
