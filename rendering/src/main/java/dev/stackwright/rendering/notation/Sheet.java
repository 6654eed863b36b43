package dev.stackwright.rendering.notation;

import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.Seen;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.rendering.scene.Drawing;
import java.util.List;

/**
 * One view that is to be written as text.
 *
 * @param title   what it is headed with; may be empty
 * @param drawing the view as it is drawn
 * @param steps   the messages of a scenario; none in any other view
 */
public record Sheet(String title, Drawing drawing, List<ScenarioStep> steps) {

    public Sheet {
        steps = List.copyOf(steps);
    }

    public static Sheet of(String title, Drawing drawing, Snapshot snapshot) {
        View view = drawing.options().view();
        if (view.kind() != ViewKind.SCENARIO) {
            return new Sheet(title, drawing, List.of());
        }
        Scenario scenario = Views.settled(view, snapshot).subject()
                .map(snapshot.design().landscape().scenarios()::get).orElse(Scenario.EMPTY);
        return new Sheet(title, drawing, scenario.steps());
    }

    View view() {
        return drawing.options().view();
    }

    /** What is drawn of the view. */
    Diagram diagram() {
        return view().kind() == ViewKind.SCENARIO ? drawing.diagram()
                : Seen.of(drawing.diagram(), drawing.options());
    }
}
