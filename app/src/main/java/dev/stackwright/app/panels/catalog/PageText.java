package dev.stackwright.app.panels.catalog;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Texts of a page: wrapped, never cut. */
public final class PageText {

    private PageText() {
    }

    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Label code(String text) {
        return of(text, "code");
    }
}
