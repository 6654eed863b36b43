package dev.stackwright.app.controls;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled group in a panel, with room for a remark at the right of its title. */
public final class Section extends VBox {

    private final Label remark = new Label();
    private final HBox header;

    public Section(String title, Node... content) {
        getStyleClass().add("section");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        remark.getStyleClass().add("section-remark");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header = new HBox(heading, gap, remark);
        header.getStyleClass().add("section-header");
        getChildren().add(header);
        getChildren().addAll(content);
    }

    public StringProperty remarkProperty() {
        return remark.textProperty();
    }

    /** Puts a control at the right end of the title's line. */
    public void addToHeader(Node control) {
        header.getChildren().add(control);
    }
}
