package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Point;
import javafx.scene.control.Label;

/** A few words beside the pointer while something is dragged. */
final class Hint extends Label {

    private static final double OFFSET_PX = 16;

    Hint() {
        getStyleClass().add("canvas-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setWrapText(true);
    }

    /** @param pointer in px of the view; the words stay inside the parent */
    void show(String words, Point pointer) {
        setText(words);
        setVisible(true);
        applyCss();
        double width = Math.min(getMaxWidth(), Math.ceil(prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        double right = getParent().getLayoutBounds().getWidth() - width - OFFSET_PX;
        double bottom = getParent().getLayoutBounds().getHeight() - height - OFFSET_PX;
        resizeRelocate(Math.max(0, Math.min(pointer.x() + OFFSET_PX, right)),
                Math.max(0, Math.min(pointer.y() + OFFSET_PX, bottom)), width, height);
    }

    void hide() {
        setVisible(false);
    }
}
