package dev.stackwright.model.project;

import java.util.Map;
import java.util.Optional;

/**
 * Numbers of replicas that a plan says, in the place of those that the files say.
 *
 * @param replicas by service
 * @param plan     the plan's name
 */
record PlannedReplicas(Map<String, Integer> replicas, String plan) {

    ProjectService on(ProjectService service) {
        return new ProjectService(service.name(), service.active(), in(service.name(), service.attributes()),
                service.key(), service.base());
    }

    /** The root of a project. */
    ResolvedMapping in(ResolvedMapping root) {
        Optional<ResolvedMapping> services = root.mapping("services");
        if (services.isEmpty()) {
            return root;
        }
        ResolvedMapping.Draft bodies = services.get().draft();
        bodies.replaceAll(entry -> entry.value().asMapping()
                .map(body -> entry.withValue(in(entry.key(), body))).orElse(entry));
        return root.draft().put(root.entry("services").orElseThrow()
                .withValue(bodies.mapping(services.get().provenance()))).mapping(root.provenance());
    }

    private ResolvedMapping in(String service, ResolvedMapping body) {
        Integer count = replicas.get(service);
        if (count == null) {
            return body;
        }
        ResolvedMapping.Draft sized = body.draft();
        Optional<ResolvedMapping> deploy = body.mapping("deploy");
        boolean scales = body.has("scale");
        if (scales) {
            set(sized, body, "scale", count, body);
        }
        if (!scales || deploy.filter(part -> part.has("replicas")).isPresent()) {
            ResolvedMapping part = deploy.orElseGet(() ->
                    ResolvedMapping.empty(Provenance.byPlan(body.provenance(), plan)));
            ResolvedMapping.Draft changed = part.draft();
            set(changed, part, "replicas", count, body);
            ResolvedMapping whole = changed.mapping(part.provenance());
            sized.put(body.entry("deploy").map(entry -> entry.withValue(whole))
                    .orElseGet(() -> ResolvedEntry.unwritten("deploy", whole)));
        }
        return sized.mapping(body.provenance());
    }

    private void set(ResolvedMapping.Draft draft, ResolvedMapping in, String key, int count, ResolvedMapping body) {
        Provenance byPlan = Provenance.byPlan(body.provenance(), plan);
        Optional<ResolvedNode> written = in.value(key);
        ResolvedScalar number = new ResolvedScalar(String.valueOf(count), ResolvedScalar.Type.WHOLE,
                written.map(byPlan::replacing).orElse(byPlan));
        draft.put(in.entry(key).map(entry -> entry.withValue(number))
                .orElseGet(() -> ResolvedEntry.unwritten(key, number)));
    }
}
