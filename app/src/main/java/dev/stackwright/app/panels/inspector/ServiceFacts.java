package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the inspector shows of one service.
 *
 * @param readable     false while the service's lines cannot be read: then this is what was read last
 * @param built        true for an image that is built from source
 * @param replicas     empty text where nothing is written, which means one
 * @param connectable  services it does not depend on yet, in the order of the text
 * @param otherKeys    attributes that only the text shows
 */
record ServiceFacts(String name, boolean readable, FieldFact image, boolean built, FieldFact replicas,
                    List<PortFact> ports, List<VariableFact> environment, List<MountFact> mounts,
                    List<DependencyFact> dependencies, Optional<HealthFact> health, List<String> connectable,
                    List<String> otherKeys) {

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

    /** The health check: its test in one line, how often, and where it comes from. */
    record HealthFact(String test, boolean disabled, String timing, String inherited) {
    }

    private static final Set<String> SHOWN = Set.of("image", "build", "scale", "ports", "environment", "volumes",
            "depends_on", "healthcheck");

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
                dependenciesOf(service, snapshot), service.healthcheck().map(check -> healthOf(check, text)),
                connectableFrom(service, snapshot), otherKeysOf(service));
    }

    private static List<DependencyFact> dependenciesOf(Service service, Snapshot snapshot) {
        return service.dependencies().stream().map(dependency -> new DependencyFact(dependency.service(),
                dependency.condition(), snapshot.compose().hasService(dependency.service()),
                FieldFact.inheritance(dependency.origin(), snapshot.text()))).toList();
    }

    private static HealthFact healthOf(Healthcheck check, TextDocument text) {
        String test = check.test().stream().map(TextValue::raw).collect(Collectors.joining(" "));
        String timing = List.of(check.interval(), check.timeout(), check.retries()).stream()
                .flatMap(Optional::stream).collect(Collectors.joining(" \u00b7 "));
        return new HealthFact(test, check.disabled(), timing, FieldFact.inheritance(check.origin(), text));
    }

    private static List<String> connectableFrom(Service service, Snapshot snapshot) {
        return snapshot.compose().services().stream().map(Service::name)
                .filter(name -> !name.equals(service.name()))
                .filter(name -> service.dependencies().stream().noneMatch(d -> d.service().equals(name)))
                .toList();
    }

    private static List<String> otherKeysOf(Service service) {
        return service.attributes().stream().map(Attribute::name)
                .filter(name -> !SHOWN.contains(name)).distinct().toList();
    }
}
