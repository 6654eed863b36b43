package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.View;
import javafx.scene.control.Label;

/** Says in a corner of the canvas which view it shows, unless that is the architecture. */
final class ViewBar extends Label {

    ViewBar() {
        setId("canvas-view");
        getStyleClass().add("canvas-view-title");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(View view) {
        setVisible(!view.equals(View.ARCHITECTURE));
        setText(isVisible() ? ViewTitles.of(view) : "");
    }
}
