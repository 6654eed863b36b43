package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Knows where over the canvas the pointer is. */
final class PointerTrack {

    private Optional<Point> at = Optional.empty();

    PointerTrack(Node canvas) {
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED,
                event -> at = Optional.of(new Point(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> at = Optional.empty());
    }

    /** In px of the view; empty while the pointer is elsewhere. */
    Optional<Point> at() {
        return at;
    }
}
