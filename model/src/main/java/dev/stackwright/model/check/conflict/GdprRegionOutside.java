package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.KnownRegion;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;

/** The GDPR is chosen, and none of the regions is in the European Economic Area. */
public record GdprRegionOutside(CheckInfo info, Regions regions) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new StackData(context).mayHold(DataClass.PERSONAL, DataClass.HEALTH)
                ? new Clashes(info, context).ofStack(this::clash) : List.of();
    }

    private Optional<Clash> clash(Choices choices) {
        return Optional.of(choices).filter(made -> made.complianceIds().contains("gdpr"))
                .flatMap(made -> ChosenRegions.of(made, regions))
                .filter(chosen -> chosen.known().stream().noneMatch(KnownRegion::isInEea))
                .flatMap(chosen -> Clash.of("The GDPR is chosen, and no region is in the European Economic Area: "
                        + chosen.names() + "."));
    }
}
