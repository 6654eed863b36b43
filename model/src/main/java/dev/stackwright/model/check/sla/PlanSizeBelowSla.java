package dev.stackwright.model.check.sla;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The size of a service in a plan has fewer replicas than the target of that plan asks for. */
public record PlanSizeBelowSla(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        context.design().plans().forEach((name, plan) -> context.sla(context.design().choicesOf(name))
                .ifPresent(target -> context.services().stream()
                        .filter(service -> context.recognise(service).filter(known -> known.stateful()).isEmpty())
                        .forEach(service -> finding(service, name, plan, target).ifPresent(found::add))));
        return found;
    }

    private Optional<Finding> finding(Service service, String name, Plan plan, SlaTarget target) {
        return Optional.ofNullable(plan.sizing().get(service.id())).flatMap(PlanSize::replicas)
                .filter(replicas -> replicas < target.replicas())
                .map(replicas -> Finding.of(info, service.id(), service.keyRange(), "In the plan " + name + " "
                        + service.name() + " has " + replicas + (replicas == 1 ? " replica; " : " replicas; ")
                        + target.option().name() + " asks for " + target.replicas() + ".").withPlans(List.of(name)));
    }
}
