package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns what the mouse does into selections, gestures and views. */
final class CanvasMouse {

    private static final double DRAG_THRESHOLD_PX = 4;
    private static final double WHEEL_TICK_PX = 40;
    private static final double ZOOM_PER_TICK = 1.12;

    private final Node canvas;
    private final SceneView view;
    private final Camera camera;
    private final CanvasSelection selection;
    private final Hits hits;
    private final Gestures gestures;
    private final CanvasFocus focus;
    private Optional<Gesture> running = Optional.empty();
    private Point pressed = new Point(0, 0);
    private boolean moved;
    private boolean spaceHeld;

    CanvasMouse(Node canvas, SceneView view, Camera camera, CanvasSelection selection, Gestures gestures,
                CanvasFocus focus) {
        this.canvas = canvas;
        this.view = view;
        this.camera = camera;
        this.selection = selection;
        this.hits = new Hits(view);
        this.gestures = gestures;
        this.focus = focus;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(pointOf(event)));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private Point pointOf(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        pressed = pointOf(event);
        moved = false;
        if (event.getButton() == MouseButton.PRIMARY && !isPanning(event)) {
            pressPrimary(event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            selectForMenu();
        }
    }

    private boolean isPanning(MouseEvent event) {
        return event.isMiddleButtonDown() || spaceHeld;
    }

    private void pressPrimary(MouseEvent event) {
        if (grip().isPresent()) {
            focus.onCanvas();
            return;
        }
        Optional<ElementId> node = hits.node(pressed);
        node.ifPresentOrElse(focus::on, focus::onCanvas);
        if (node.isPresent() && hits.handle(pressed).isEmpty() && !isAdding(event)
                && !selection.isSelected(node.get())) {
            selection.select(node.get());
        }
    }

    private Optional<Grip> grip() {
        return hits.grip(pressed, selection.edge());
    }

    private void selectForMenu() {
        Optional<ElementId> node = hits.node(pressed);
        node.ifPresentOrElse(focus::on, focus::onCanvas);
        if (node.isPresent() && !selection.isSelected(node.get())) {
            selection.select(node.get());
        }
        hits.edge(pressed).filter(edge -> !selection.isSelected(edge)).ifPresent(selection::select);
        hits.group(pressed).ifPresent(selection::select);
    }

    private static boolean isAdding(MouseEvent event) {
        return event.isShortcutDown() || event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        Point pointer = pointOf(event);
        if (!moved && pressed.manhattanTo(pointer) < DRAG_THRESHOLD_PX) {
            return;
        }
        if (!moved) {
            moved = true;
            running = begin(event);
            running.ifPresent(gesture -> canvas.setCursor(gesture.cursor()));
        }
        running.ifPresent(gesture -> gesture.drag(pointer, event.isAltDown()));
    }

    private Optional<Gesture> begin(MouseEvent event) {
        if (isPanning(event)) {
            return Optional.of(new PanGesture(camera, pressed));
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        Optional<Grip> grip = grip();
        if (grip.isPresent()) {
            return Optional.of(gestures.reconnecting(grip.get()));
        }
        Optional<ElementId> handle = hits.handle(pressed).or(() -> hits.lifeline(pressed));
        if (handle.isPresent()) {
            return Optional.of(gestures.connecting(handle.get()));
        }
        Optional<ElementId> note = hits.corner(pressed);
        if (note.isPresent()) {
            return Optional.of(gestures.resizing(note.get(), pressed));
        }
        Optional<ElementId> node = hits.node(pressed);
        if (node.isPresent()) {
            return Optional.of(gestures.moving(selection.isSelected(node.get()) ? selection.nodes()
                    : Set.of(node.get()), pressed));
        }
        Optional<ElementId> group = hits.group(pressed);
        if (group.isPresent()) {
            selection.select(group.get());
            return Optional.of(gestures.moving(view.shownScene().inside(group.get()), pressed));
        }
        return Optional.of(gestures.selecting(pressed, isAdding(event)));
    }

    private void release(MouseEvent event) {
        Optional<Gesture> ended = running;
        running = Optional.empty();
        ended.ifPresent(gesture -> gesture.drop(pointOf(event)));
        if (!moved && event.getButton() == MouseButton.PRIMARY && !isPanning(event)) {
            click(event);
        }
        hover(pointOf(event));
    }

    private void click(MouseEvent event) {
        Optional<ElementId> node = hits.node(pressed);
        Optional<EdgeKey> edge = hits.edge(pressed);
        Optional<ElementId> group = hits.group(pressed);
        if (grip().isPresent()) {
            clickEdge(event, grip().get().edge());
        } else if (node.isPresent()) {
            clickNode(event, node.get());
        } else if (edge.isPresent()) {
            clickEdge(event, edge.get());
        } else if (group.isPresent() && event.getClickCount() == 2) {
            gestures.collapsed(group.get());
        } else if (group.isPresent()) {
            selection.select(group.get());
        } else if (!isAdding(event)) {
            selection.clear();
        }
    }

    private void clickEdge(MouseEvent event, EdgeKey edge) {
        if (isAdding(event)) {
            selection.toggle(edge);
        } else {
            selection.select(edge);
        }
    }

    private void clickNode(MouseEvent event, ElementId node) {
        if (isAdding(event)) {
            selection.toggle(node);
        } else if (event.getClickCount() == 2) {
            gestures.opened(node, hits.name(pressed).isPresent());
        } else {
            selection.select(node);
        }
    }

    private void hover(Point pointer) {
        if (running.isPresent()) {
            return;
        }
        Optional<ElementId> node = hits.node(pointer);
        Optional<EdgeKey> edge = hits.edge(pointer);
        view.mark(view.marks().withHovered(node, edge));
        canvas.setCursor(cursorFor(pointer, edge));
    }

    private Cursor cursorFor(Point pointer, Optional<EdgeKey> edge) {
        if (spaceHeld) {
            return Cursor.OPEN_HAND;
        }
        if (hits.grip(pointer, selection.edge()).isPresent()) {
            return Cursor.MOVE;
        }
        if (hits.group(pointer).isPresent()) {
            return Cursor.MOVE;
        }
        if (hits.corner(pointer).isPresent()) {
            return Cursor.SE_RESIZE;
        }
        if (hits.handle(pointer).or(() -> hits.lifeline(pointer)).isPresent()) {
            return Cursor.CROSSHAIR;
        }
        return edge.isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void leave() {
        if (running.isEmpty()) {
            view.mark(view.marks().withHovered(Optional.empty(), Optional.empty()));
        }
    }

    private void scroll(ScrollEvent event) {
        Point pointer = new Point(event.getX(), event.getY());
        if (event.isShortcutDown()) {
            double factor = Math.pow(ZOOM_PER_TICK, event.getDeltaY() / WHEEL_TICK_PX);
            camera.zoomAt(pointer, camera.viewport().zoom() * factor);
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.pan(event.getDeltaY(), 0);
        } else {
            camera.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.zoomAt(new Point(event.getX(), event.getY()), camera.viewport().zoom() * event.getZoomFactor());
        event.consume();
    }

    /** While the space bar is held, dragging moves the sheet. */
    void holdSpace(boolean held) {
        spaceHeld = held;
        if (running.isEmpty()) {
            canvas.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }

    /** True while something is dragged. */
    boolean isBusy() {
        return running.isPresent();
    }

    /** @return false when nothing was going on */
    boolean cancelGesture() {
        Optional<Gesture> ended = running;
        running = Optional.empty();
        ended.ifPresent(Gesture::cancel);
        canvas.setCursor(Cursor.DEFAULT);
        return ended.isPresent();
    }
}
