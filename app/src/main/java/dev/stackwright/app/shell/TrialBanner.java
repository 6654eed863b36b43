package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.project.Project;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says that the stack is shown with values that are only tried out, for as long as it is. */
final class TrialBanner {

    private static final String TOPIC = "trial";

    private final Project project;
    private final NoticeBars bars;
    private final Runnable showResolved;

    /** @param showResolved shows the resolved project */
    TrialBanner(Project project, NoticeBars bars, Runnable showResolved) {
        this.project = project;
        this.bars = bars;
        this.showResolved = showResolved;
        project.resolution().triedProperty().addListener((property, before, now) -> show(now));
    }

    private void show(Map<String, String> tried) {
        if (tried.isEmpty()) {
            bars.hide(TOPIC);
            return;
        }
        String names = String.join(", ", new TreeSet<>(tried.keySet()));
        bars.show(TOPIC, Weight.INFORMATION, Strings.text("trial.text", names), List.of(
                new Action(Strings.text("trial.show"), showResolved),
                new Action(Strings.text("trial.stop"), () -> project.resolution().tryOut(Map.of()))));
    }
}
