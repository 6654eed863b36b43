package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;

/** Data has to stay in a place, and none of the regions is there. */
public record ResidencyRegion(CheckInfo info, Regions regions) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return ResidentService.in(context).stream().flatMap(resident -> new Clashes(info, context)
                .of(resident.service(), choices -> clash(choices, resident)).stream()).toList();
    }

    private Optional<Clash> clash(Choices choices, ResidentService resident) {
        return ChosenRegions.of(choices, regions)
                .filter(chosen -> chosen.known().stream().noneMatch(resident.residency()::allows))
                .flatMap(chosen -> Clash.of("The data of " + resident.service().name() + " has to stay in "
                        + resident.place() + ", and the stack runs in " + chosen.names() + "."));
    }
}
