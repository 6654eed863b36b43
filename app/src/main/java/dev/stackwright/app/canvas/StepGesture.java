package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/** Draws a message from one lifeline to another, at the height of the pointer; its words are asked where it is. */
final class StepGesture implements Gesture {

    /** How near a lifeline the message ends at, in px of the view. */
    private static final double REACH_PX = 40;

    private final CanvasParts parts;
    private final StepDrawing steps;
    private final ConnectionLine line;
    private final Hint hint;
    private final ElementId from;
    private final Lifelines lifelines;

    StepGesture(CanvasParts parts, StepDrawing steps, ConnectionLine line, Hint hint, ElementId from) {
        this.parts = parts;
        this.steps = steps;
        this.line = line;
        this.hint = hint;
        this.from = from;
        this.lifelines = steps.lifelines();
    }

    @Override
    public void drag(Point pointer) {
        Point at = within(pointer);
        Optional<ElementId> to = targetAt(at);
        parts.view().mark(parts.view().marks().withTarget(to.map(id -> new SceneMarks.Target(id, true))));
        line.showLevel(view(lifelines.x(from), at.y()), view(to.map(lifelines::x).orElse(at.x()), at.y()),
                to.isPresent());
        String sender = Renames.nameOf(from);
        hint.show(to.map(id -> Strings.text("canvas.step.to", lifelines.numberAt(at.y()), sender,
                Renames.nameOf(id))).orElse(Strings.text(isOutside(at) ? "canvas.step.other" : "canvas.step.start",
                sender)), pointer);
    }

    /** Messages begin below the heads. */
    private Point within(Point pointer) {
        Point at = parts.camera().toDrawing(pointer);
        return new Point(at.x(), Math.max(lifelines.top() + 1, at.y()));
    }

    private Point view(double x, double y) {
        return parts.view().viewport().toView(new Point(x, y));
    }

    private Optional<ElementId> targetAt(Point at) {
        return lifelines.near(at, REACH_PX / parts.view().viewport().zoom()).filter(id -> !id.equals(from));
    }

    @Override
    public void drop(Point pointer) {
        cancel();
        Point at = within(pointer);
        targetAt(at).ifPresent(to -> steps.ask(from, to, at.y()));
        if (isOutside(at)) {
            Point2D screen = parts.view().localToScreen(pointer.x(), pointer.y());
            steps.offer(from, at.y()).show(parts.view(), screen.getX(), screen.getY());
        }
    }

    /** True beside all lifelines, where there is somebody else to send to. */
    private boolean isOutside(Point at) {
        return parts.view().localToScreen(0, 0) != null && !steps.others().isEmpty()
                && lifelines.near(at, REACH_PX / parts.view().viewport().zoom()).isEmpty();
    }

    @Override
    public void cancel() {
        parts.view().mark(parts.view().marks().withTarget(Optional.empty()));
        line.hide();
        hint.hide();
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }
}
