package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.recipe.RemoveSection;
import java.util.List;

/** The attribute {@code version} at the top, which has no meaning any more. */
public record ObsoleteVersion(CheckInfo info) implements Check {

    private static final String ATTRIBUTE = "version";

    @Override
    public List<Finding> on(CheckContext context) {
        return context.compose().section(ATTRIBUTE).filter(entry -> context.compose().section("services").isPresent())
                .map(entry -> Finding.ofStack(info, entry.range(), "The attribute version has no meaning any more.")
                        .withFix(Fix.safe("Remove version", new RemoveSection(ATTRIBUTE)))).stream().toList();
    }
}
