package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Point;
import javafx.scene.Cursor;

/** A drag that leads nowhere; why has been told when it began. */
final class RefusedGesture implements Gesture {

    @Override
    public void drag(Point pointer) {
        // Nothing follows the pointer.
    }

    @Override
    public void drop(Point pointer) {
        // Nothing was dragged.
    }

    @Override
    public void cancel() {
        // Nothing was dragged.
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }
}
