package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Draws a connection from the keyboard: the other end is chosen with the arrows or Tab, Enter connects, Escape
 * leaves. While it goes on it has all keys of the canvas.
 */
final class ConnectMode {

    private final CanvasParts parts;
    private final ConnectionLine line;
    private final Hint hint;
    private final CanvasVerbs verbs;
    private Optional<ElementId> from = Optional.empty();
    private Optional<ElementId> target = Optional.empty();

    ConnectMode(Node canvas, CanvasParts parts, ConnectionLine line, Hint hint, CanvasVerbs verbs) {
        this.parts = parts;
        this.line = line;
        this.hint = hint;
        this.verbs = verbs;
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> end());
    }

    boolean isOn() {
        return from.isPresent();
    }

    /** Begins at the selected node. */
    void begin() {
        Optional<ElementId> start = parts.selection().nodes().stream().filter(Connections::canEndAt).findFirst();
        if (start.isEmpty()) {
            parts.edits().tell(new Outcome.Refusal("nothing-selected", Strings.text("canvas.nothing"),
                    Strings.text("canvas.nothing.remedy")));
            return;
        }
        from = start;
        target = Optional.empty();
        turn(1);
    }

    private void pressed(KeyEvent event) {
        if (!isOn()) {
            return;
        }
        event.consume();
        switch (event.getCode()) {
            case TAB -> turn(event.isShiftDown() ? -1 : 1);
            case RIGHT -> go(Axis.ACROSS, 1);
            case LEFT -> go(Axis.ACROSS, -1);
            case DOWN -> go(Axis.DOWN, 1);
            case UP -> go(Axis.DOWN, -1);
            case ENTER -> finish();
            case ESCAPE -> end();
            default -> { }
        }
    }

    private List<SceneNode> candidates() {
        return parts.view().shownScene().nodes().stream().filter(node -> Connections.canEndAt(node.id()))
                .filter(node -> !from.get().equals(node.id())).toList();
    }

    /** To the next one, those first that may be the end. */
    private void turn(int by) {
        List<ElementId> order = new ArrayList<>(candidates().stream().map(SceneNode::id).toList());
        order.sort(Comparator.comparing(id -> !isAllowed(id)));
        if (order.isEmpty()) {
            end();
            return;
        }
        int at = target.map(order::indexOf).orElse(by > 0 ? -1 : 0);
        show(order.get(Math.floorMod(at + by, order.size())));
    }

    /** To the nearest one in a direction, seen from the present end. */
    private void go(Axis axis, int sign) {
        Optional<Box> here = target.or(() -> from).flatMap(parts.view().shownScene()::node).map(SceneNode::box);
        here.flatMap(box -> candidates().stream().filter(node -> !target.equals(Optional.of(node.id())))
                .filter(node -> ahead(axis, sign, box, node.box()) > 0)
                .min(Comparator.comparingDouble(node -> ahead(axis, sign, box, node.box())
                        + 2 * Math.abs(aside(axis, box, node.box())))))
                .ifPresent(node -> show(node.id()));
    }

    private static double ahead(Axis axis, int sign, Box from, Box to) {
        return sign * (axis.low(to) + axis.high(to) - axis.low(from) - axis.high(from)) / 2;
    }

    private static double aside(Axis axis, Box from, Box to) {
        return (axis.crossLow(to) + axis.crossHigh(to) - axis.crossLow(from) - axis.crossHigh(from)) / 2;
    }

    private boolean isAllowed(ElementId to) {
        return parts.edits().ask(verbs.connecting(from.get(), to)).isPossible();
    }

    private void show(ElementId to) {
        target = Optional.of(to);
        parts.view().shownScene().node(to).ifPresent(node -> parts.camera().reveal(node.box()));
        parts.camera().settle();
        Outcome answer = parts.edits().ask(verbs.connecting(from.get(), to));
        boolean allowed = answer.isPossible();
        parts.view().mark(parts.view().marks().withTarget(Optional.of(new SceneMarks.Target(to, allowed))));
        Optional<Box> start = boxInView(from.get());
        Optional<Box> end = boxInView(to);
        if (start.isPresent() && end.isPresent()) {
            Point tip = new Point(end.get().x(), end.get().centerY());
            line.show(start.get(), end, tip, Optional.of(allowed), true);
            String words = answer instanceof Outcome.Refusal refusal && !allowed ? refusal.reason()
                    : Strings.text("canvas.connectMode.to", Renames.nameOf(from.get()), Renames.nameOf(to));
            hint.show(words + "\n" + Strings.text("canvas.connectMode.keys"),
                    new Point(end.get().x(), end.get().bottom()));
        }
    }

    private Optional<Box> boxInView(ElementId id) {
        return parts.view().shownScene().node(id).map(node -> parts.view().viewport().toView(node.box()));
    }

    private void finish() {
        ElementId start = from.get();
        Optional<ElementId> end = target;
        end();
        end.ifPresent(to -> verbs.connect(start, to));
    }

    /** Leaves everything as it was before. */
    void end() {
        if (isOn()) {
            from = Optional.empty();
            target = Optional.empty();
            parts.view().mark(parts.view().marks().withTarget(Optional.empty()));
            line.hide();
            hint.hide();
        }
    }
}
