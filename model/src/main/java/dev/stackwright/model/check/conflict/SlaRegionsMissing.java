package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.List;
import java.util.Optional;

/** Fewer regions are chosen than the availability target asks for. */
public record SlaRegionsMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(choices -> clash(context, choices));
    }

    private static Optional<Clash> clash(CheckContext context, Choices choices) {
        List<Region> chosen = List.copyOf(choices.regionSet());
        boolean isOpen = chosen.isEmpty() || chosen.stream().anyMatch(region -> region.name().isEmpty());
        return isOpen ? Optional.empty() : context.sla(choices).filter(sla -> chosen.size() < sla.regions())
                .flatMap(sla -> Clash.of(message(sla, chosen)));
    }

    private static String message(SlaTarget sla, List<Region> chosen) {
        List<String> names = chosen.stream().map(Region::toString).toList();
        return sla.option().name() + " asks for " + sla.regions() + " regions, and only " + Sentences.list(names)
                + Sentences.verb(names, " is", " are") + " chosen.";
    }
}
