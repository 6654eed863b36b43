package dev.stackwright.app.controls;

import javafx.scene.control.Label;

/** Words that take as many lines as they need. */
public final class WrappedText extends Label {

    public WrappedText(String text, String styleClass) {
        super(text);
        setWrapText(true);
        getStyleClass().add(styleClass);
    }
}
