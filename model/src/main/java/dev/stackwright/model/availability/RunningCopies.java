package dev.stackwright.model.availability;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Scaling;
import java.util.Optional;

/** How many containers of a service run, for the design as a whole or for one plan. */
final class RunningCopies {

    private final Design design;
    private final Optional<Plan> plan;

    RunningCopies(Design design, Optional<String> plan) {
        this.design = design;
        this.plan = plan.map(design.plans()::get);
    }

    /**
     * What the plan says; else what the compose file says with the plan's values of variables, but no less than
     * scaling leaves running.
     *
     * @return 0 or more; 1 where nothing readable is written
     */
    int of(Service service) {
        Optional<Integer> planned = plan.map(known -> known.sizing().getOrDefault(service.id(), PlanSize.NONE))
                .flatMap(PlanSize::replicas);
        int scaled = Optional.ofNullable(design.operations().scaling().get(service.id())).flatMap(Scaling::minimum)
                .orElse(0);
        return planned.orElseGet(() -> Math.max(scaled, written(service)));
    }

    private int written(Service service) {
        Optional<String> text = service.replicas().map(TextValue::raw).map(raw -> Interpolation.resolve(raw,
                name -> plan.flatMap(known -> Optional.ofNullable(known.values().get(name)))));
        try {
            return Math.max(0, text.map(count -> Integer.parseInt(count.strip())).orElse(1));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
