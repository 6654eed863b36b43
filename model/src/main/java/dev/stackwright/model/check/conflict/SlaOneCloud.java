package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The target at which one cloud's outage is too much, and all regions are of one cloud. */
public record SlaOneCloud(CheckInfo info) implements Check {

    /** Omnistrate Solutions Architect, phase 7, 99.999 %: multiple cloud providers. */
    private static final String SEVERAL_CLOUDS_FROM = "99.999";

    @Override
    public List<Finding> on(CheckContext context) {
        return new Clashes(info, context).ofStack(choices -> clash(context, choices));
    }

    private static Optional<Clash> clash(CheckContext context, Choices choices) {
        List<String> clouds = choices.regionSet().stream().map(Region::cloud).distinct().toList();
        return clouds.size() != 1 ? Optional.empty() : context.sla(choices)
                .filter(sla -> sla.isAtLeast(SEVERAL_CLOUDS_FROM))
                .flatMap(sla -> Clash.of(sla.option().name() + " asks for more than one cloud, and all regions are of "
                        + clouds.get(0).toUpperCase(Locale.ROOT) + "."));
    }
}
