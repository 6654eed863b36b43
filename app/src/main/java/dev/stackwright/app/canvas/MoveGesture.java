package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Scene;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Cursor;

/** Moves nodes with the pointer; dropping them is one edit. */
final class MoveGesture implements Gesture {

    private final Camera camera;
    private final Preview preview;
    private final CanvasEdits edits;
    private final Point start;
    private final Map<ElementId, Point> corners = new HashMap<>();

    /** @param start where the button was pressed, in px of the view */
    MoveGesture(Camera camera, Preview preview, CanvasEdits edits, Scene scene, Collection<ElementId> nodes,
                Point start) {
        this.camera = camera;
        this.preview = preview;
        this.edits = edits;
        this.start = camera.toDrawing(start);
        nodes.forEach(id -> scene.node(id).ifPresent(node -> corners.put(id, node.box().corner())));
    }

    @Override
    public void drag(Point pointer) {
        preview.show(movedTo(pointer));
    }

    @Override
    public void drop(Point pointer) {
        edits.move(movedTo(pointer));
    }

    @Override
    public void cancel() {
        preview.end();
    }

    private Map<ElementId, Point> movedTo(Point pointer) {
        Point now = camera.toDrawing(pointer);
        double dx = Math.rint(now.x() - start.x());
        double dy = Math.rint(now.y() - start.y());
        Map<ElementId, Point> moved = new HashMap<>();
        corners.forEach((id, corner) -> moved.put(id, corner.plus(dx, dy)));
        return moved;
    }

    @Override
    public Cursor cursor() {
        return Cursor.MOVE;
    }
}
