package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drawing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/**
 * Lets nodes glide to where they have been put, so that the eye can follow. They are there already: whatever the user
 * does ends the movement.
 */
final class NodeGlide {

    private static final Duration TIME = Duration.millis(200);
    /** Drawing more than these again and again takes longer than a frame has. */
    private static final int MOST_NODES = 80;

    private final LiveDrawing live;
    private final Preview preview;
    private Optional<Way> running = Optional.empty();

    NodeGlide(Node canvas, LiveDrawing live, Preview preview) {
        this.live = live;
        this.preview = preview;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::end);
        canvas.addEventFilter(ScrollEvent.SCROLL, this::end);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::end);
    }

    private void end(InputEvent event) {
        if (running.filter(way -> way.getStatus() == Transition.Status.RUNNING).isPresent()) {
            stop();
            preview.end();
        }
    }

    private void stop() {
        running.ifPresent(Transition::stop);
        running = Optional.empty();
    }

    /** @param before the drawing that was shown up to now */
    void from(Drawing before) {
        Map<ElementId, Point> start = new HashMap<>();
        Map<ElementId, Point> target = new HashMap<>();
        live.get().scene().nodes().forEach(node -> before.placement().box(node.id()).map(Box::corner)
                .filter(corner -> !corner.equals(node.box().corner())).ifPresent(corner -> {
                    start.put(node.id(), corner);
                    target.put(node.id(), node.box().corner());
                }));
        if (!start.isEmpty() && live.get().scene().nodes().size() <= MOST_NODES) {
            stop();
            Way way = new Way(start, target);
            running = Optional.of(way);
            way.play();
        }
    }

    private final class Way extends Transition {

        private final Map<ElementId, Point> start;
        private final Map<ElementId, Point> target;
        private final Drawing drawing = live.get();

        private Way(Map<ElementId, Point> start, Map<ElementId, Point> target) {
            this.start = start;
            this.target = target;
            setCycleDuration(TIME);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            if (live.get() != drawing) {
                stop();
            } else if (share == 1) {
                preview.end();
            } else {
                Map<ElementId, Point> now = new HashMap<>();
                start.forEach((id, from) -> {
                    Point to = target.get(id);
                    now.put(id, from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share));
                });
                preview.glide(now);
            }
        }
    }
}
