package dev.stackwright.app.canvas;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.app.project.Speakers;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.sketch.AddStep;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Adds messages to the scenario that is seen: between two participants, at a place in the order. */
final class StepDrawing {

    /** How much higher than its line the words of a message are written, in px of the view. */
    private static final double LIFT_PX = 36;
    /** How far from the sender somebody is taken to be who is not drawn yet, in px of the drawing. */
    private static final double OUTSIDE = 240;

    private final CanvasParts parts;
    private final RenameField field;

    /** @param field in which the words of a message are asked */
    StepDrawing(CanvasParts parts, RenameField field) {
        this.parts = parts;
        this.field = field;
    }

    /** True where a scenario is seen: drawing a line means a message there. */
    boolean isShown() {
        return view().kind() == ViewKind.SCENARIO;
    }

    private View view() {
        return parts.edits().drawn().options().view();
    }

    private String scenario() {
        return Views.settled(view(), parts.edits().snapshot()).subject().orElse("");
    }

    Lifelines lifelines() {
        return new Lifelines(parts.view().shownScene());
    }

    /** All that take no part in the scenario yet, and could. */
    List<ElementId> others() {
        return isShown() ? Speakers.of(parts.edits().snapshot()).stream()
                .filter(id -> parts.view().shownScene().node(id).isEmpty()).toList() : List.of();
    }

    /** Offers everybody who takes no part yet as the one who gets a message that is drawn so far down. */
    ContextMenu offer(ElementId from, double y) {
        ContextMenu menu = new ContextMenu();
        others().forEach(to -> {
            MenuItem item = new MenuItem(ElementTitle.of(to));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> ask(from, to, y));
            menu.getItems().add(item);
        });
        return menu;
    }

    /** Adds a message behind all others. */
    Recipe last(ElementId from, ElementId to, String words) {
        return new AddStep(scenario(), Optional.empty(), new ScenarioStep(from, to, words, false));
    }

    /** Asks for the words of a message behind all others, and adds it. */
    void ask(ElementId from, ElementId to) {
        ask(from, to, lifelines().bottom());
    }

    /**
     * Asks for the words of a message, and adds it.
     *
     * @param y how far down it is drawn, in px of the drawing: which messages it stands between
     */
    void ask(ElementId from, ElementId to, double y) {
        Lifelines lines = lifelines();
        double end = parts.view().shownScene().node(to).map(node -> lines.x(to)).orElse(lines.x(from) + OUTSIDE);
        double left = Math.min(lines.x(from), end);
        double width = Math.abs(lines.x(from) - end);
        Point start = parts.view().viewport().toView(new Point(left, y));
        Box place = new Box(start.x(), Math.max(0, start.y() - LIFT_PX), width * parts.view().viewport().zoom(), 0);
        String scenario = scenario();
        int number = lines.numberAt(y);
        field.ask("", place, Strings.text("canvas.step.field", Renames.nameOf(from), Renames.nameOf(to)),
                words -> adding(scenario, number, new ScenarioStep(from, to, words, false)),
                words -> added(scenario, number));
    }

    private static Recipe adding(String scenario, int number, ScenarioStep step) {
        return step.text().isBlank()
                ? snapshot -> Outcome.refuse("no-words", Strings.text("canvas.step.words"),
                        Strings.text("canvas.step.words.remedy"))
                : new AddStep(scenario, Optional.of(number), step);
    }

    private void added(String scenario, int number) {
        parts.selection().select(ScenarioMessages.key(scenario, number));
        parts.focus().onCanvas();
    }
}
