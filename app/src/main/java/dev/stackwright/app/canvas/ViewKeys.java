package dev.stackwright.app.canvas;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that show a part of the drawing alone: F and Shift+F, and Escape to see everything again. */
final class ViewKeys {

    private final FocusMode focus;
    private final BooleanSupplier busy;

    /** @param busy true while a gesture runs, which Escape ends first */
    ViewKeys(Node canvas, FocusMode focus, BooleanSupplier busy) {
        this.focus = focus;
        this.busy = busy;
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && !(event.getTarget() instanceof TextInputControl) && does(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean does(KeyCode key, boolean shift) {
        if (key == KeyCode.F) {
            if (shift) {
                focus.shallower();
            } else {
                focus.deeper();
            }
            return true;
        }
        boolean ends = key == KeyCode.ESCAPE && focus.isOn() && !busy.getAsBoolean();
        if (ends) {
            focus.end();
        }
        return ends;
    }
}
