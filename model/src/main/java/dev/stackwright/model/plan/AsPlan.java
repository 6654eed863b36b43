package dev.stackwright.model.plan;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A look at a project as customers of one plan have it: the plan's choices are those of the design, the stack's
 * variables have the plan's values, and services run as many replicas as the plan gives them. Nothing is written.
 *
 * @param name the plan's name
 * @param plan what is said of it
 */
public record AsPlan(String name, Plan plan) {

    /** Empty where the design has no such plan. */
    public static Optional<AsPlan> of(Design design, String name) {
        return Optional.ofNullable(design.plans().get(name)).map(plan -> new AsPlan(name, plan));
    }

    /** The plan's values over the variables of an environment. */
    public Map<String, String> environment(Map<String, String> around) {
        Map<String, String> values = new HashMap<>(around);
        values.putAll(plan.values());
        return values;
    }

    /** The project with the plan's design and replicas; every place in the texts stays as it is. */
    public Snapshot of(Snapshot snapshot) {
        return snapshot.withDesign(of(snapshot.design())).running(replicas(snapshot));
    }

    /** The design with the plan's choices as the design-wide ones; no other plan is left. */
    public Design of(Design design) {
        Design alone = design.withChoices(design.choicesOf(name));
        for (String other : design.planNames()) {
            alone = other.equals(name) ? alone : alone.withoutPlan(other);
        }
        return alone;
    }

    /** @param resolved with {@link #environment} around it */
    public ComposeProject of(ComposeProject resolved) {
        return resolved.running(sized(), name);
    }

    /** The replicas that the plan itself gives services. */
    private Map<String, Integer> sized() {
        Map<String, Integer> replicas = new TreeMap<>();
        plan.sizing().forEach((element, size) -> size.replicas().filter(count -> element.isService())
                .ifPresent(count -> replicas.put(element.name(), count)));
        return replicas;
    }

    /** The replicas of services that run others in this plan than with the defaults of the variables. */
    private Map<String, Integer> replicas(Snapshot snapshot) {
        Map<String, Integer> replicas = new TreeMap<>();
        for (Service service : snapshot.compose().services()) {
            valued(service).filter(count -> count != service.replicaCount())
                    .ifPresent(count -> replicas.put(service.name(), count));
        }
        replicas.putAll(sized());
        return replicas;
    }

    private Optional<Integer> valued(Service service) {
        return service.replicas().map(written -> Interpolation.resolve(written.raw(),
                        variable -> Optional.ofNullable(plan.values().get(variable))).strip())
                .filter(count -> count.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
