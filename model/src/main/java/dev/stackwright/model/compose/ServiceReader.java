package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a service's attributes in their short and long forms. */
final class ServiceReader {

    private final Service service;
    private final EffectiveMapping mappings;

    ServiceReader(Service service, EffectiveMapping mappings) {
        this.service = service;
        this.mappings = mappings;
    }

    List<EnvironmentEntry> environment() {
        List<EnvironmentEntry> entries = new ArrayList<>();
        service.attribute("environment").ifPresent(attribute -> {
            for (Attribute pair : children(attribute)) {
                pair.value().asScalar().ifPresent(scalar -> entries.add(new EnvironmentEntry(pair.name(),
                        scalar.isNull() ? Optional.empty() : Optional.of(scalar.value()), scalar, false,
                        pair.entry().range(), pair.origin())));
            }
            for (Item item : items(attribute)) {
                item.value().asScalar().ifPresent(scalar -> entries.add(listed(scalar, item)));
            }
        });
        return entries;
    }

    private static EnvironmentEntry listed(YamlScalar scalar, Item item) {
        String text = scalar.value();
        int equals = text.indexOf('=');
        return new EnvironmentEntry(equals < 0 ? text : text.substring(0, equals),
                equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1)), scalar, true,
                item.item().value().range(), item.origin());
    }

    List<Dependency> dependencies() {
        List<Dependency> found = new ArrayList<>();
        service.attribute("depends_on").ifPresent(attribute -> {
            for (Attribute pair : children(attribute)) {
                DependencyCondition condition = mappings.attribute(pair.entry().value(), "condition")
                        .flatMap(Attribute::text).flatMap(text -> DependencyCondition.of(text.raw()))
                        .orElse(DependencyCondition.SERVICE_STARTED);
                found.add(new Dependency(pair.name(), condition, pair.entry().range(), pair.origin()));
            }
            for (Item item : items(attribute)) {
                item.value().asScalar().ifPresent(scalar -> found.add(new Dependency(named(scalar),
                        DependencyCondition.SERVICE_STARTED, item.item().value().range(), item.origin())));
            }
        });
        return found;
    }

    private static String named(YamlScalar scalar) {
        Range name = Interpolation.nameIn(scalar.value());
        return scalar.value().substring(name.start(), name.end());
    }

    Set<String> waitsFor() {
        Set<String> names = new LinkedHashSet<>();
        dependencies().forEach(dependency -> names.add(dependency.service()));
        for (String key : List.of("links", "volumes_from")) {
            texts(key).stream().map(TextValue::raw).filter(item -> !item.startsWith("container:"))
                    .forEach(item -> names.add(item.split(":", 2)[0]));
        }
        for (String namespace : List.of("network_mode", "ipc", "pid", "uts", "cgroup")) {
            service.text(namespace).map(TextValue::raw).filter(value -> value.startsWith("service:"))
                    .ifPresent(value -> names.add(value.substring("service:".length())));
        }
        return names;
    }

    List<Port> ports() {
        List<Port> found = new ArrayList<>();
        service.attribute("ports").ifPresent(attribute -> {
            for (Item item : items(attribute)) {
                if (item.value().asMapping().isPresent()) {
                    List<Attribute> parts = mappings.attributesOf(item.item().value());
                    text(parts, "target").ifPresent(target -> found.add(new Port(text(parts, "published"), target,
                            text(parts, "host_ip"), text(parts, "protocol").orElse("tcp"),
                            item.item().value().range(), item.origin())));
                } else {
                    item.value().asScalar().filter(scalar -> !scalar.isNull()).ifPresent(scalar ->
                            found.add(ShortSyntax.port(scalar.value(), item.item().value().range(), item.origin())));
                }
            }
        });
        return found;
    }

    List<VolumeMount> mounts() {
        List<VolumeMount> found = new ArrayList<>();
        service.attribute("volumes").ifPresent(attribute -> {
            for (Item item : items(attribute)) {
                if (item.value().asMapping().isPresent()) {
                    found.add(longMount(item));
                } else {
                    item.value().asScalar().filter(scalar -> !scalar.isNull()).ifPresent(scalar -> found.add(
                            ShortSyntax.mount(scalar.value(), item.item().value().range(), item.origin())));
                }
            }
        });
        return found;
    }

    private VolumeMount longMount(Item item) {
        List<Attribute> parts = mappings.attributesOf(item.item().value());
        VolumeMount.Type type = switch (text(parts, "type").orElse("volume")) {
            case "volume" -> VolumeMount.Type.VOLUME;
            case "bind" -> VolumeMount.Type.BIND;
            case "tmpfs" -> VolumeMount.Type.TMPFS;
            default -> VolumeMount.Type.OTHER;
        };
        return new VolumeMount(type, text(parts, "source"), text(parts, "target").orElse(""),
                text(parts, "read_only").filter("true"::equals).isPresent(), item.item().value().range(),
                item.origin());
    }

    /** Names in a list, in a list of {@code source:} mappings, or as the keys of a mapping. */
    List<Reference> references(String key) {
        List<Reference> found = new ArrayList<>();
        service.attribute(key).ifPresent(attribute -> {
            for (Attribute pair : children(attribute)) {
                found.add(new Reference(pair.name(), pair.entry().range(), pair.origin()));
            }
            for (Item item : items(attribute)) {
                Optional<String> name = item.value().asMapping().isPresent()
                        ? text(mappings.attributesOf(item.item().value()), "source")
                        : item.value().asScalar().map(YamlScalar::value);
                name.ifPresent(n -> found.add(new Reference(n, item.item().value().range(), item.origin())));
            }
        });
        return found;
    }

    /** The scalars of a list, or the one scalar. */
    List<TextValue> texts(String key) {
        List<TextValue> found = new ArrayList<>();
        service.attribute(key).ifPresent(attribute -> {
            attribute.text().ifPresent(found::add);
            for (Item item : items(attribute)) {
                TextValue.of(item.value(), item.origin()).ifPresent(found::add);
            }
        });
        return found;
    }

    Optional<Healthcheck> healthcheck() {
        return service.attribute("healthcheck").filter(a -> a.value().asMapping().isPresent()).map(attribute -> {
            List<Attribute> parts = children(attribute);
            List<TextValue> test = new ArrayList<>();
            parts.stream().filter(a -> a.name().equals("test")).forEach(a -> {
                a.text().ifPresent(test::add);
                items(a).forEach(item -> TextValue.of(item.value(), item.origin()).ifPresent(test::add));
            });
            boolean disabled = text(parts, "disable").filter("true"::equals).isPresent()
                    || test.size() == 1 && test.get(0).raw().equals("NONE");
            return new Healthcheck(test, disabled, text(parts, "interval"), text(parts, "timeout"),
                    text(parts, "retries"), attribute.origin());
        });
    }

    private List<Attribute> children(Attribute attribute) {
        return mappings.attributesOf(attribute.entry().value()).stream()
                .map(child -> new Attribute(child.name(), child.entry(), child.value(),
                        seenFrom(attribute.origin(), child.origin())))
                .toList();
    }

    private List<Item> items(Attribute attribute) {
        List<Item> found = new ArrayList<>();
        Optional<YamlSequence> sequence = attribute.value().asSequence();
        if (sequence.isPresent()) {
            for (YamlItem item : sequence.get().items()) {
                item.value().resolved().ifPresent(value -> found.add(new Item(item, value,
                        seenFrom(attribute.origin(), value == item.value() ? Origin.own(value.range())
                                : new Origin(value.range(), Origin.Kind.ALIAS,
                                        Optional.of(item.value().range()))))));
            }
        }
        return found;
    }

    private static Origin seenFrom(Origin outer, Origin inner) {
        return outer.isOwn() ? inner : inner.seenThrough(outer.kind(), outer.through().orElse(outer.range()));
    }

    private static Optional<String> text(List<Attribute> parts, String key) {
        return parts.stream().filter(a -> a.name().equals(key)).findFirst().flatMap(Attribute::text)
                .map(TextValue::raw);
    }

    /** A list item with its value behind aliases. */
    private record Item(YamlItem item, YamlNode value, Origin origin) {
    }
}
