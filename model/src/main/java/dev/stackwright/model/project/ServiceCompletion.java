package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to a service what Docker Compose takes for granted: its network, its build file, implied dependencies. */
final class ServiceCompletion {

    static final String DEFAULT_NETWORK = "default";

    private static final String SERVICE_PREFIX = "service:";
    private static final String[] NAMESPACES = {"network_mode", "ipc", "pid", "uts", "cgroup"};

    private final ServiceEnvironment environments;
    private final ServiceLabels labels;
    private final PlainValues values;

    ServiceCompletion(ServiceEnvironment environments, ServiceLabels labels, PlainValues values) {
        this.environments = environments;
        this.labels = labels;
        this.values = values;
    }

    ResolvedMapping of(ResolvedMapping service) {
        ResolvedMapping.Draft draft = service.draft();
        environments.apply(service, draft);
        labels.apply(service, draft);
        Provenance unwritten = Provenance.byDefault(service.provenance());
        boolean hasNetworks = service.mapping("networks").filter(networks -> !networks.isEmpty()).isPresent();
        boolean hasMode = service.text("network_mode").filter(mode -> !mode.isEmpty()).isPresent();
        if (!hasNetworks && !hasMode) {
            draft.put("networks", new ResolvedMapping.Draft(1).put(DEFAULT_NETWORK, ResolvedScalar.none(unwritten))
                    .mapping(unwritten));
        }
        service.mapping("build").ifPresent(build -> draft.put(
                draft.get("build").withValue(environments.withArguments(build(build)))));
        secretTargets(draft);
        dependencies(service, draft);
        values.apply(draft);
        return draft.mapping(service.provenance());
    }

    private static ResolvedMapping build(ResolvedMapping build) {
        ResolvedMapping.Draft draft = build.draft();
        Provenance unwritten = Provenance.byDefault(build.provenance());
        if (!build.has("dockerfile") && !build.has("dockerfile_inline")) {
            draft.put("dockerfile", ResolvedScalar.text("Dockerfile", unwritten));
        }
        return draft.mapping(build.provenance());
    }

    private static void secretTargets(ResolvedMapping.Draft service) {
        ResolvedEntry secrets = service.get("secrets");
        if (secrets == null || !(secrets.value() instanceof ResolvedSequence sequence)) {
            return;
        }
        List<ResolvedNode> items = new ArrayList<>(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            boolean isOpen = item instanceof ResolvedMapping mapping && !mapping.has("target") && mapping.has("source");
            items.add(isOpen ? withTarget((ResolvedMapping) item) : item);
        }
        service.put(secrets.withValue(new ResolvedSequence(items, sequence.provenance())));
    }

    private static ResolvedMapping withTarget(ResolvedMapping secret) {
        Provenance unwritten = Provenance.byDefault(secret.provenance());
        String target = "/run/secrets/" + secret.text("source").orElse("");
        return secret.draft().put("target", ResolvedScalar.text(target, unwritten)).mapping(secret.provenance());
    }

    /** Dependencies that links, shared namespaces and volumes of other services imply. */
    private static void dependencies(ResolvedMapping service, ResolvedMapping.Draft draft) {
        List<Implied> implied = new ArrayList<>();
        for (ResolvedNode link : service.sequence("links").map(ResolvedSequence::items).orElse(List.of())) {
            link.text().ifPresent(text -> implied.add(new Implied(before(text), true, link.provenance())));
        }
        for (String namespace : NAMESPACES) {
            Optional<ResolvedNode> value = service.value(namespace);
            value.flatMap(ResolvedNode::text).filter(text -> text.startsWith(SERVICE_PREFIX)).ifPresent(text ->
                    implied.add(new Implied(text.substring(SERVICE_PREFIX.length()), true, value.get().provenance())));
        }
        for (ResolvedNode from : service.sequence("volumes_from").map(ResolvedSequence::items).orElse(List.of())) {
            from.text().filter(text -> !text.startsWith("container:")).ifPresent(text ->
                    implied.add(new Implied(before(text), false, from.provenance())));
        }
        if (implied.isEmpty()) {
            return;
        }
        ResolvedMapping declared = service.mapping("depends_on")
                .orElse(ResolvedMapping.empty(Provenance.byDefault(service.provenance())));
        ResolvedMapping.Draft all = declared.draft();
        implied.forEach(one -> all.putIfAbsent(one.service(), one.dependency()));
        draft.put("depends_on", all.mapping(declared.provenance()));
    }

    private static String before(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    /** A dependency that nobody declared. */
    private record Implied(String service, boolean restarts, Provenance at) {

        ResolvedMapping dependency() {
            ResolvedMapping plain = LongForms.dependency(Provenance.byDefault(at));
            return restarts ? plain.draft().put("restart", ResolvedScalar.flag(true, plain.provenance()))
                    .mapping(plain.provenance()) : plain;
        }
    }
}
