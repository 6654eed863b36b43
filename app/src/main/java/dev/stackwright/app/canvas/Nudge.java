package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Moves the selected nodes with the arrow keys: as long as keys are held it is one movement, and one edit. */
final class Nudge {

    private final SceneView view;
    private final CanvasSelection selection;
    private final Preview preview;
    private final CanvasEdits edits;
    private Optional<Map<ElementId, Point>> moved = Optional.empty();

    Nudge(SceneView view, CanvasSelection selection, Preview preview, CanvasEdits edits) {
        this.view = view;
        this.selection = selection;
        this.preview = preview;
        this.edits = edits;
    }

    /** @param dx in px of the drawing, as dy */
    void by(double dx, double dy) {
        Map<ElementId, Point> corners = new HashMap<>();
        moved.orElseGet(this::present).forEach((id, corner) -> corners.put(id, corner.plus(dx, dy)));
        if (!corners.isEmpty()) {
            moved = Optional.of(corners);
            preview.show(corners);
        }
    }

    private Map<ElementId, Point> present() {
        Map<ElementId, Point> corners = new HashMap<>();
        edits.movable(selection.nodes()).forEach(id -> view.shownScene().node(id)
                .ifPresent(node -> corners.put(id, node.box().corner())));
        return corners;
    }

    /** The keys are up: what was moved stays there. */
    void finish() {
        Optional<Map<ElementId, Point>> done = moved;
        moved = Optional.empty();
        done.ifPresent(edits::move);
    }

    /** @return false when nothing was going on */
    boolean cancel() {
        boolean going = moved.isPresent();
        moved = Optional.empty();
        if (going) {
            preview.end();
        }
        return going;
    }
}
