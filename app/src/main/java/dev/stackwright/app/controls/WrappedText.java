package dev.stackwright.app.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that take as many lines as they need. */
public final class WrappedText extends Label {

    public WrappedText(String text, String styleClass) {
        super(text);
        setWrapText(true);
        // Where room is short a label would rather end in dots.
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(styleClass);
    }
}
