package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.project.Project;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;

/** Says that the stack is shown as customers of a plan have it, for as long as it is. */
final class PlanBanner {

    private static final String TOPIC = "plan";

    private final Project project;
    private final NoticeBars bars;
    private final Runnable compare;

    /** @param compare shows the plans side by side */
    PlanBanner(Project project, NoticeBars bars, Runnable compare) {
        this.project = project;
        this.bars = bars;
        this.compare = compare;
        project.resolution().planProperty().addListener((property, before, now) -> show(now));
    }

    private void show(Optional<String> plan) {
        if (plan.isEmpty()) {
            bars.hide(TOPIC);
            return;
        }
        bars.show(TOPIC, Weight.INFORMATION, Strings.text("viewAs.banner", plan.get()), List.of(
                new Action(Strings.text("viewAs.compare"), compare),
                new Action(Strings.text("viewAs.back"), () -> project.resolution().viewAs(Optional.empty()))));
    }
}
