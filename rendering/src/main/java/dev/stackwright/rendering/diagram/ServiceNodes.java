package dev.stackwright.rendering.diagram;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the node of a service. */
final class ServiceNodes {

    private static final List<String> API_WORDS = List.of("api", "backend", "server", "rest", "graphql", "grpc");

    private final ServiceKinds kinds;
    private final Question<DiagramNode> node = new Question<>();

    ServiceNodes(Technologies technologies) {
        this.kinds = technologies.kinds();
    }

    DiagramNode node(Service service, boolean stale) {
        return service.answer(node, stale, () -> made(service, stale));
    }

    private DiagramNode made(Service service, boolean stale) {
        Optional<Recognition> recognised = kinds.recognise(service);
        NodeKind kind = NodeKind.of(kinds.of(service).id()).orElse(NodeKind.SERVICE);
        return new DiagramNode(service.id(), service.name(), kind, NodeShape.CARD,
                recognised.map(Recognition::name).orElseGet(() -> words(service.name(), kind)),
                recognised.map(Recognition::icon), service.image().map(TextValue::raw), "",
                facts(service, recognised.filter(Recognition::stateful).isPresent()),
                stale ? NodeState.STALE : NodeState.PLAIN, Optional.empty());
    }

    private static String words(String name, NodeKind kind) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return kind == NodeKind.SERVICE && parts.stream().anyMatch(API_WORDS::contains) ? "API" : kind.label();
    }

    private static NodeFacts facts(Service service, boolean keepsState) {
        Set<String> ports = new LinkedHashSet<>();
        service.ports().stream().map(port -> readable(port.target())).forEach(ports::add);
        service.exposed().stream().map(port -> readable(port.raw())).forEach(ports::add);
        Set<String> volumes = new LinkedHashSet<>();
        service.mounts().stream().map(VolumeMount::volumeName).flatMap(Optional::stream)
                .map(ServiceNodes::readable).forEach(volumes::add);
        List<String> profiles = service.profiles().stream().map(TextValue::resolved).toList();
        boolean healthcheck = service.healthcheck().filter(check -> !check.disabled()).isPresent();
        return new NodeFacts(service.replicaCount(), List.copyOf(ports), !service.ports().isEmpty(),
                List.copyOf(volumes), profiles, healthcheck, keepsState || !volumes.isEmpty(), service.isBuilt(),
                context(service));
    }

    private static Optional<String> context(Service service) {
        return service.attribute("build", "context").flatMap(Attribute::text).map(TextValue::raw)
                .or(() -> service.text("build").map(TextValue::raw));
    }

    /** With variables at their defaults; as written where that leaves nothing. */
    private static String readable(String raw) {
        String resolved = Interpolation.withDefaults(raw);
        return resolved.isBlank() ? raw : resolved;
    }
}
