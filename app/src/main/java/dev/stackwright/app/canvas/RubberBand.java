package dev.stackwright.app.canvas;

import javafx.scene.shape.Rectangle;

/** The rectangle that is drawn around nodes to select them. */
final class RubberBand extends Rectangle {

    RubberBand() {
        getStyleClass().add("rubber-band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }
}
