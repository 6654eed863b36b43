package dev.stackwright.app.canvas;

import dev.stackwright.app.controls.WrappedTooltip;
import dev.stackwright.app.task.Background;
import dev.stackwright.rendering.geometry.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The tooltip of what rests under the pointer, card or line. */
final class HoverTip {

    private static final Duration DELAY = Duration.ofMillis(600);
    private static final double OFFSET_PX = 14;

    private final Node canvas;
    private final Background background;
    private final Function<Point, String> words;
    private final Tooltip tooltip = new WrappedTooltip("");
    private Optional<Background.Pending> waiting = Optional.empty();
    private String shown = "";

    /** @param words what is to be said of a place of the view; empty for nothing */
    HoverTip(Node canvas, Background background, Function<Point, String> words) {
        this.canvas = canvas;
        this.background = background;
        this.words = words;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> rest(new Point(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
        canvas.addEventFilter(ScrollEvent.SCROLL, event -> hide());
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> hide());
    }

    private void rest(Point pointer) {
        String said = words.apply(pointer);
        if (tooltip.isShowing() && said.equals(shown)) {
            return;
        }
        hide();
        if (!said.isEmpty()) {
            waiting = Optional.of(background.after(DELAY, () -> show(said, pointer)));
        }
    }

    private void show(String said, Point pointer) {
        shown = said;
        tooltip.setText(said);
        Point2D onScreen = canvas.localToScreen(pointer.x() + OFFSET_PX, pointer.y() + OFFSET_PX);
        if (onScreen != null && canvas.getScene() != null) {
            tooltip.show(canvas, onScreen.getX(), onScreen.getY());
        }
    }

    void hide() {
        waiting.ifPresent(Background.Pending::cancel);
        waiting = Optional.empty();
        tooltip.hide();
    }
}
