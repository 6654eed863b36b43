package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Point;
import javafx.scene.Cursor;

/** Something done by dragging. Begins where the button was pressed; ends with {@link #drop} or {@link #cancel}. */
interface Gesture {

    /** @param pointer in px of the view */
    void drag(Point pointer);

    /** @param free true where nothing is to be drawn into line with what stands around it */
    default void drag(Point pointer, boolean free) {
        drag(pointer);
    }

    /** @param pointer in px of the view */
    void drop(Point pointer);

    /** Leaves everything as it was before. */
    void cancel();

    /** The pointer's shape while it goes on. */
    Cursor cursor();
}
