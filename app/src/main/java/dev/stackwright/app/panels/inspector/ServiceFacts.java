package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the inspector shows of one service.
 *
 * @param readable     false while the service's lines cannot be read: then this is what was read last
 * @param built        true for an image that is built from source
 * @param replicas     empty text where nothing is written, which means one
 * @param connectable  services it does not depend on yet, in the order of the text, those of other files last
 * @param otherKeys    attributes that only the text shows
 * @param alias        where all of it is written when its body is an alias, one sentence; otherwise empty
 */
record ServiceFacts(String name, boolean readable, FieldFact image, boolean built, FieldFact replicas,
                    List<PortFact> ports, List<VariableFact> environment, List<MountFact> mounts,
                    List<NetworkFact> networks, Map<Resource, FieldFact> resources,
                    List<DependencyFact> dependencies, HealthFact health, List<String> connectable,
                    List<String> otherKeys, String alias) {

    /** A published or exposed port, in the short syntax. */
    record PortFact(String text, String inherited) {
    }

    /**
     * An environment variable.
     *
     * @param passedOn true where no value is written and the one of the environment is handed on
     */
    record VariableFact(String name, FieldFact value, boolean passedOn) {
    }

    /** A mounted volume or folder; the source is empty where there is none. */
    record MountFact(String source, String target, boolean readOnly, String inherited) {
    }

    /**
     * A service that is waited for.
     *
     * @param known false where the stack has no such service
     */
    record DependencyFact(String service, DependencyCondition condition, boolean known, String inherited) {
    }

    /** A network the service is on. */
    record NetworkFact(String name, String inherited) {
    }

    private static final Set<String> SHOWN = Set.of("image", "build", "scale", "ports", "environment", "volumes",
            "depends_on", "healthcheck", "networks", "mem_limit", "cpus", "mem_reservation");

    static ServiceFacts of(Service service, Snapshot snapshot, boolean readable) {
        TextDocument text = snapshot.text();
        return new ServiceFacts(service.name(), readable,
                FieldFact.of(service.image(), text), service.isBuilt(), FieldFact.of(service.replicas(), text),
                service.ports().stream().map(port -> new PortFact(port.shortText(),
                        FieldFact.inheritance(port.origin(), text))).toList(),
                service.environment().stream().map(entry -> new VariableFact(entry.name(),
                        FieldFact.of(entry.value().orElse(""), entry.origin(), text),
                        entry.value().isEmpty())).toList(),
                service.mounts().stream().map(mount -> new MountFact(mount.source().orElse(""), mount.target(),
                        mount.readOnly(), FieldFact.inheritance(mount.origin(), text))).toList(),
                service.networks().stream().map(network -> new NetworkFact(network.name(),
                        FieldFact.inheritance(network.origin(), text))).toList(),
                resourcesOf(service, text), dependenciesOf(service, snapshot), HealthFact.of(service, text),
                connectableFrom(service, snapshot), otherKeysOf(service), aliasOf(service, text));
    }

    private static Map<Resource, FieldFact> resourcesOf(Service service, TextDocument text) {
        Map<Resource, FieldFact> all = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            all.put(resource, FieldFact.of(service.resource(resource), text));
        }
        return all;
    }

    private static List<DependencyFact> dependenciesOf(Service service, Snapshot snapshot) {
        return service.dependencies().stream().map(dependency -> new DependencyFact(dependency.service(),
                dependency.condition(), snapshot.knows(dependency.service()),
                FieldFact.inheritance(dependency.origin(), snapshot.text()))).toList();
    }

    private static List<String> connectableFrom(Service service, Snapshot snapshot) {
        return Stream.concat(snapshot.compose().services().stream().map(Service::name),
                        snapshot.foreign().services().keySet().stream().sorted()).distinct()
                .filter(name -> !name.equals(service.name()))
                .filter(name -> service.dependencies().stream().noneMatch(d -> d.service().equals(name)))
                .toList();
    }

    private static String aliasOf(Service service, TextDocument text) {
        return service.entry().value() instanceof YamlAlias alias && alias.target().isPresent()
                ? Strings.text("inspector.alias", alias.toString(),
                        text.positionOf(alias.target().get().start()).line()) : "";
    }

    private static List<String> otherKeysOf(Service service) {
        return service.attributes().stream().map(Attribute::name)
                .filter(name -> !SHOWN.contains(name)).distinct().toList();
    }
}
