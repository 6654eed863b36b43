package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds what Docker Compose takes for granted: the default network, names, implied dependencies, build files. */
final class Completion {

    private static final String DEFAULT_NETWORK = "default";
    private static final String SERVICE_PREFIX = "service:";
    private static final String[] NAMESPACES = {"network_mode", "ipc", "pid", "uts", "cgroup"};

    private final String projectName;

    Completion(String projectName) {
        this.projectName = projectName;
    }

    ResolvedMapping of(ResolvedMapping root, ServiceEnvironment environments) {
        ResolvedMapping.Draft draft = root.draft();
        ResolvedEntry services = draft.get("services");
        boolean usesDefault = false;
        if (services != null && services.value() instanceof ResolvedMapping all) {
            ResolvedMapping.Draft complete = all.draft();
            for (ResolvedEntry entry : all.entries()) {
                if (entry.value() instanceof ResolvedMapping service) {
                    ResolvedMapping done = service(environments.applied(service));
                    usesDefault |= done.mapping("networks").filter(nets -> nets.has(DEFAULT_NETWORK)).isPresent();
                    complete.put(entry.withValue(done));
                }
            }
            draft.put(services.withValue(complete.mapping(all.provenance())));
        }
        if (usesDefault) {
            addDefaultNetwork(draft, root.provenance());
        }
        for (String section : new String[] {"networks", "volumes", "secrets", "configs"}) {
            names(draft, section);
        }
        return draft.mapping(root.provenance());
    }

    private static void addDefaultNetwork(ResolvedMapping.Draft root, Provenance at) {
        ResolvedEntry networks = root.get("networks");
        ResolvedMapping declared = networks != null && networks.value() instanceof ResolvedMapping mapping ? mapping
                : ResolvedMapping.empty(Provenance.byDefault(at));
        if (!declared.has(DEFAULT_NETWORK)) {
            ResolvedMapping implied = ResolvedMapping.empty(Provenance.byDefault(at));
            ResolvedMapping all = declared.draft().put(DEFAULT_NETWORK, implied).mapping(declared.provenance());
            root.put(networks == null ? ResolvedEntry.unwritten("networks", all) : networks.withValue(all));
        }
    }

    private void names(ResolvedMapping.Draft root, String section) {
        ResolvedEntry entry = root.get(section);
        if (entry == null || !(entry.value() instanceof ResolvedMapping elements)) {
            return;
        }
        ResolvedMapping.Draft named = elements.draft();
        for (ResolvedEntry element : elements.entries()) {
            if (element.value().isNone() || element.value() instanceof ResolvedMapping) {
                named.put(element.withValue(named(element)));
            }
        }
        root.put(entry.withValue(named.mapping(elements.provenance())));
    }

    private ResolvedMapping named(ResolvedEntry element) {
        ResolvedMapping fields = element.value().asMapping()
                .orElse(ResolvedMapping.empty(element.value().provenance()));
        if (fields.text("name").filter(name -> !name.isEmpty()).isPresent()) {
            return fields;
        }
        boolean isExternal = fields.text("external").filter("true"::equals).isPresent();
        String name = isExternal ? element.key() : projectName + "_" + element.key();
        return fields.draft().put("name", ResolvedScalar.text(name, Provenance.byDefault(fields.provenance())))
                .mapping(fields.provenance());
    }

    private ResolvedMapping service(ResolvedMapping service) {
        ResolvedMapping.Draft draft = service.draft();
        Provenance unwritten = Provenance.byDefault(service.provenance());
        boolean hasNetworks = service.mapping("networks").filter(networks -> !networks.isEmpty()).isPresent();
        boolean hasMode = service.text("network_mode").filter(mode -> !mode.isEmpty()).isPresent();
        if (!hasNetworks && !hasMode) {
            draft.put("networks", new ResolvedMapping.Draft(1).put(DEFAULT_NETWORK, ResolvedScalar.none(unwritten))
                    .mapping(unwritten));
        }
        service.mapping("build").ifPresent(build -> draft.put(draft.get("build").withValue(build(build))));
        secretTargets(draft);
        dependencies(service, draft);
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
