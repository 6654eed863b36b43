package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.KnownRegion;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;

/** A target asks for several regions, there are so many, and too few of them are where the data has to stay. */
public record ResidencyFailover(CheckInfo info, Regions regions) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return ResidentService.in(context).stream().flatMap(resident -> new Clashes(info, context)
                .of(resident.service(), choices -> clash(context, choices, resident)).stream()).toList();
    }

    private Optional<Clash> clash(CheckContext context, Choices choices,
                                  ResidentService resident) {
        Optional<SlaTarget> target = context.sla(choices);
        Optional<ChosenRegions> chosen = ChosenRegions.of(choices, regions);
        if (target.isEmpty() || chosen.isEmpty() || chosen.get().known().size() < target.get().regions()) {
            return Optional.empty();
        }
        List<KnownRegion> allowed = chosen.get().known().stream().filter(resident.residency()::allows).toList();
        return allowed.isEmpty() || allowed.size() >= target.get().regions() ? Optional.empty()
                : Clash.of(target.get().option().name() + " asks for " + target.get().regions() + " regions, and the "
                        + "data of " + resident.service().name() + " may only be in " + ChosenRegions.names(allowed)
                        + ", since it has to stay in " + resident.place() + ".");
    }
}
