package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Point;
import javafx.scene.Cursor;

/** Moves the sheet below the view. */
final class PanGesture implements Gesture {

    private final Camera camera;
    private Point last;

    PanGesture(Camera camera, Point start) {
        this.camera = camera;
        this.last = start;
    }

    @Override
    public void drag(Point pointer) {
        camera.pan(pointer.x() - last.x(), pointer.y() - last.y());
        last = pointer;
    }

    @Override
    public void drop(Point pointer) {
        drag(pointer);
    }

    /** Where one has looked is no change that would have to be taken back. */
    @Override
    public void cancel() {
        // nothing to take back
    }

    @Override
    public Cursor cursor() {
        return Cursor.CLOSED_HAND;
    }
}
