package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Cursor;

/**
 * Draws a dependency to a node, a new one or one that is there. Every node passed is asked whether it may be the
 * end, and says beside the pointer why not.
 */
final class ConnectGesture implements Gesture {

    private final SceneView view;
    private final CanvasSelection selection;
    private final CanvasEdits edits;
    private final ConnectionLine line;
    private final Hint hint;
    private final Wire wire;
    private final Connector connector;
    private final Map<ElementId, Outcome> answers = new HashMap<>();

    ConnectGesture(SceneView view, CanvasSelection selection, CanvasEdits edits, ConnectionLine line, Hint hint,
                   Wire wire, Connector connector) {
        this.view = view;
        this.selection = selection;
        this.edits = edits;
        this.line = line;
        this.hint = hint;
        this.wire = wire;
        this.connector = connector;
    }

    @Override
    public void drag(Point pointer) {
        Optional<ElementId> target = targetAt(pointer);
        Optional<Outcome> answer = target.map(this::ask);
        boolean allowed = answer.filter(Outcome::isPossible).isPresent();
        view.mark(view.marks().withTarget(target.map(id -> new SceneMarks.Target(id, allowed))));
        view.shownScene().node(wire.fixed()).ifPresent(node -> line.show(view.viewport().toView(node.box()),
                target.flatMap(id -> view.shownScene().node(id)).map(to -> view.viewport().toView(to.box())),
                pointer, answer.map(said -> allowed), wire.isLooseAtEnd()));
        hint.show(words(target, answer), pointer);
    }

    private String words(Optional<ElementId> target, Optional<Outcome> answer) {
        if (answer.isPresent() && answer.get() instanceof Outcome.Refusal refusal) {
            return refusal.reason();
        }
        return target.map(wire::hint).orElse(wire.hint());
    }

    private Optional<ElementId> targetAt(Point pointer) {
        return view.shownScene().nodeAt(view.viewport().toDrawing(pointer)).map(SceneNode::id)
                .filter(id -> !wire.isAt(id));
    }

    private Outcome ask(ElementId to) {
        return answers.computeIfAbsent(to, asked -> edits.ask(wire.recipe(asked)));
    }

    @Override
    public void drop(Point pointer) {
        cancel();
        targetAt(pointer).ifPresent(to -> {
            if (edits.perform(wire.recipe(to))) {
                selection.select(wire.key(to));
                connector.offerVariables(List.of(wire.key(to)));
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
