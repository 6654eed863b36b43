package dev.stackwright.app.panels.choices;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The sections of a page, one below the other, scrolled as one. */
public final class PageBody extends ScrollPane {

    public PageBody(Node... sections) {
        getStyleClass().add("choice-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox content = new VBox(sections);
        content.setMinWidth(0);
        setContent(content);
    }
}
