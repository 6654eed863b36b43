package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Cursor;

/**
 * Draws a dependency from one node to another. Every node passed is asked whether it may be the end, and says
 * beside the pointer why not.
 */
final class ConnectGesture implements Gesture {

    private final SceneView view;
    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final ConnectionLine line;
    private final Hint hint;
    private final ElementId from;
    private final Map<ElementId, Outcome> answers = new HashMap<>();

    ConnectGesture(SceneView view, CanvasSelection selection, CanvasEdits edits, ConnectionLine line, Hint hint,
                   ElementId from) {
        this.view = view;
        this.selection = selection;
        this.edits = edits;
        this.line = line;
        this.hint = hint;
        this.from = from;
    }

    @Override
    public void drag(Point pointer) {
        Optional<ElementId> target = targetAt(pointer);
        Optional<Outcome> answer = target.map(this::ask);
        boolean allowed = answer.filter(Outcome.Ready.class::isInstance).isPresent();
        view.mark(view.marks().withTarget(target.map(id -> new SceneMarks.Target(id, allowed))));
        view.shownScene().node(from).ifPresent(node -> line.show(view.viewport().toView(node.box()),
                target.flatMap(id -> view.shownScene().node(id)).map(to -> view.viewport().toView(to.box())),
                pointer, answer.map(said -> allowed)));
        hint.show(words(target, answer), pointer);
    }

    private String words(Optional<ElementId> target, Optional<Outcome> answer) {
        if (answer.isPresent() && answer.get() instanceof Outcome.Refusal refusal) {
            return refusal.reason();
        }
        return target.map(id -> Strings.text("canvas.connect.to", from.name(), id.name()))
                .orElse(Strings.text("canvas.connect.start", from.name()));
    }

    private Optional<ElementId> targetAt(Point pointer) {
        return view.shownScene().nodeAt(view.viewport().toDrawing(pointer)).map(SceneNode::id)
                .filter(id -> !id.equals(from));
    }

    private Outcome ask(ElementId to) {
        return answers.computeIfAbsent(to, asked -> edits.ask(new ConnectServices(from.name(), asked.name())));
    }

    @Override
    public void drop(Point pointer) {
        cancel();
        targetAt(pointer).ifPresent(to -> {
            if (edits.perform(new ConnectServices(from.name(), to.name()))) {
                selection.select(new EdgeKey(from, to));
            }
        });
    }

    @Override
    public void cancel() {
        view.mark(view.marks().withTarget(Optional.empty()));
        line.hide();
        hint.hide();
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }
}
