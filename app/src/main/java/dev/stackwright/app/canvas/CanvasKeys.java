package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does while the canvas or one of its cards has it. */
final class CanvasKeys {

    private static final double STEP_PX = 10;
    private static final double FINE_STEP_PX = 1;
    private static final double PAN_PX = 60;
    private static final double ZOOM_STEP = 1.25;

    private final SceneView view;
    private final Camera camera;
    private final CanvasSelection selection;
    private final CanvasMouse mouse;
    private final Nudge nudge;
    private final CanvasVerbs verbs;
    private final SheetVerbs sheet;

    CanvasKeys(Node canvas, SceneView view, Camera camera, CanvasSelection selection, CanvasMouse mouse, Nudge nudge,
               CanvasVerbs verbs, SheetVerbs sheet) {
        this.view = view;
        this.camera = camera;
        this.selection = selection;
        this.mouse = mouse;
        this.nudge = nudge;
        this.verbs = verbs;
        this.sheet = sheet;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
    }

    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl) && means(event)) {
            event.consume();
        }
    }

    private boolean means(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event.getCode(), event.isShiftDown());
        }
        return !event.isAltDown() && plain(event.getCode(), event.isShiftDown());
    }

    private boolean shortcut(KeyCode key, boolean shift) {
        if (key == KeyCode.A && !shift) {
            selection.selectAll();
            return true;
        }
        if (key == KeyCode.G) {
            if (shift) {
                sheet.ungroup();
            } else {
                sheet.group();
            }
            return true;
        }
        if (key == KeyCode.D && !shift && !selection.nodes().isEmpty()) {
            verbs.duplicateSelected();
            return true;
        }
        return false;
    }

    private boolean plain(KeyCode key, boolean shift) {
        switch (key) {
            case TAB:
                return step(shift ? -1 : 1);
            case LEFT:
                return arrow(-1, 0, shift);
            case RIGHT:
                return arrow(1, 0, shift);
            case UP:
                return arrow(0, -1, shift);
            case DOWN:
                return arrow(0, 1, shift);
            case ENTER:
                return verbs.openEdge() || withOne(verbs::open);
            case F2:
                return withOne(verbs::rename);
            case DELETE, BACK_SPACE:
                verbs.deleteSelected();
                return true;
            case ESCAPE:
                return escape();
            case SPACE:
                mouse.holdSpace(true);
                return true;
            default:
                return zoom(key);
        }
    }

    private boolean zoom(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS:
                camera.zoomBy(ZOOM_STEP);
                return true;
            case MINUS, SUBTRACT:
                camera.zoomBy(1 / ZOOM_STEP);
                return true;
            case DIGIT0, NUMPAD0:
                camera.zoomTo(1);
                return true;
            default:
                return false;
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            mouse.holdSpace(false);
        } else if (event.getCode().isArrowKey()) {
            nudge.finish();
        }
    }

    private boolean arrow(int x, int y, boolean fine) {
        if (selection.nodes().isEmpty()) {
            camera.pan(-x * PAN_PX, -y * PAN_PX);
        } else {
            double step = fine ? FINE_STEP_PX : STEP_PX;
            nudge.by(x * step, y * step);
        }
        return true;
    }

    private boolean escape() {
        if (!mouse.cancelGesture() && !nudge.cancel()) {
            selection.clear();
        }
        return true;
    }

    private boolean withOne(java.util.function.Consumer<ElementId> verb) {
        selection.drawn().stream().findFirst().ifPresent(verb);
        return !selection.drawn().isEmpty();
    }

    /** To the next node in the order of the text; behind the last one the keyboard leaves the canvas. */
    private boolean step(int by) {
        List<ElementId> order = view.shownScene().nodes().stream().map(SceneNode::id).toList();
        Optional<ElementId> current = selection.nodes().stream().findFirst();
        int next = current.map(id -> order.indexOf(id) + by).orElse(by > 0 ? 0 : order.size() - 1);
        if (next < 0 || next >= order.size()) {
            return false;
        }
        verbs.goTo(order.get(next));
        return true;
    }
}
