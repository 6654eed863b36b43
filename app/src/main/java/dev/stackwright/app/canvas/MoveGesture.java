package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Cursor;

/** Moves nodes with the pointer, into line with those around them; dropping them is one edit. */
final class MoveGesture implements Gesture {

    /** How near something has to be to be drawn into line, in px of the view. */
    private static final double SNAP_PX = 6;

    private final Camera camera;
    private final Preview preview;
    private final CanvasEdits edits;
    private final Point start;
    private final Map<ElementId, Box> boxes = new HashMap<>();
    private final Snapping snapping;
    private boolean free;

    /** @param start where the button was pressed, in px of the view */
    MoveGesture(Camera camera, Preview preview, CanvasEdits edits, Scene scene, Collection<ElementId> nodes,
                Point start) {
        this.camera = camera;
        this.preview = preview;
        this.edits = edits;
        this.start = camera.toDrawing(start);
        nodes.forEach(id -> scene.node(id).ifPresent(node -> boxes.put(id, node.box())));
        this.snapping = new Snapping(scene.nodes().stream().filter(node -> !boxes.containsKey(node.id()))
                .map(SceneNode::box).filter(camera::sees).toList());
    }

    @Override
    public void drag(Point pointer) {
        drag(pointer, false);
    }

    @Override
    public void drag(Point pointer, boolean unaligned) {
        free = unaligned;
        if (!boxes.isEmpty()) {
            Snapping.Snap snap = snapAt(pointer);
            preview.show(movedTo(pointer, snap), snap.guides());
        }
    }

    @Override
    public void drop(Point pointer) {
        Map<ElementId, Point> moved = movedTo(pointer, snapAt(pointer));
        if (moved.entrySet().stream().allMatch(node -> boxes.get(node.getKey()).corner().equals(node.getValue()))) {
            preview.end();
        } else {
            preview.show(moved, List.of());
            edits.move(moved);
        }
    }

    @Override
    public void cancel() {
        preview.end();
    }

    private Snapping.Snap snapAt(Point pointer) {
        return free ? Snapping.Snap.NONE : snapping.snap(Box.around(boxes.values()).movedBy(acrossTo(pointer),
                downTo(pointer)), SNAP_PX / camera.viewport().zoom());
    }

    private double acrossTo(Point pointer) {
        return Math.rint(camera.toDrawing(pointer).x() - start.x());
    }

    private double downTo(Point pointer) {
        return Math.rint(camera.toDrawing(pointer).y() - start.y());
    }

    private Map<ElementId, Point> movedTo(Point pointer, Snapping.Snap snap) {
        double dx = acrossTo(pointer) + snap.dx();
        double dy = downTo(pointer) + snap.dy();
        Map<ElementId, Point> moved = new HashMap<>();
        boxes.forEach((id, box) -> moved.put(id, box.corner().plus(dx, dy)));
        return moved;
    }

    @Override
    public Cursor cursor() {
        return Cursor.MOVE;
    }
}
