package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the node of a service. */
final class ServiceNodes {

    private static final Set<NodeKind> KEEP_DATA =
            Set.of(NodeKind.DATABASE, NodeKind.QUEUE, NodeKind.STORAGE);

    private final TechnologyLookup technologies;

    ServiceNodes(TechnologyLookup technologies) {
        this.technologies = technologies;
    }

    DiagramNode node(Service service, boolean stale) {
        Optional<String> image = service.image().map(TextValue::raw);
        TechnologyLookup.Match match = service.image().map(TextValue::resolved).flatMap(technologies::byImage)
                .orElseGet(() -> NameHints.of(service.name(), image));
        return new DiagramNode(service.id(), service.name(), match.kind(), match.title(), image,
                facts(service, match.kind()), stale);
    }

    private static NodeFacts facts(Service service, NodeKind kind) {
        Set<String> ports = new LinkedHashSet<>();
        service.ports().stream().map(Port::target).map(Interpolation::withDefaults).forEach(ports::add);
        boolean published = !ports.isEmpty();
        service.exposed().stream().map(TextValue::resolved).forEach(ports::add);
        Set<String> volumes = new LinkedHashSet<>();
        service.mounts().stream().map(VolumeMount::volumeName).flatMap(Optional::stream)
                .map(Interpolation::withDefaults).forEach(volumes::add);
        List<String> profiles = service.profiles().stream().map(TextValue::resolved).toList();
        boolean healthcheck = service.healthcheck().filter(check -> !check.disabled()).isPresent();
        return new NodeFacts(service.replicaCount(), List.copyOf(ports), published, List.copyOf(volumes), profiles,
                healthcheck, !volumes.isEmpty() || KEEP_DATA.contains(kind), service.isBuilt(), context(service));
    }

    private static Optional<String> context(Service service) {
        return service.attribute("build", "context").flatMap(Attribute::text).map(TextValue::raw)
                .or(() -> service.text("build").map(TextValue::raw));
    }
}
