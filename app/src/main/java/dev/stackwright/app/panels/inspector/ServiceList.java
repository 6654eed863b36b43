package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.panels.inspector.StackFacts.ServiceLine;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The services of the stack to go to: all of a small stack, a list to scroll through of a large one. */
final class ServiceList extends ListView<ServiceLine> {

    /** More than these are scrolled through; a row for each service of a large stack would slow the whole window. */
    private static final int MOST_ROWS = 24;

    ServiceList(InspectorModel model) {
        getStyleClass().add("overview-list");
        setFocusTraversable(false);
        setCellFactory(list -> new Cell(model));
        fixedCellSizeProperty().addListener(size -> fitHeight());
    }

    void show(List<ServiceLine> services) {
        if (!getItems().equals(services)) {
            getItems().setAll(services);
            fitHeight();
        }
    }

    private void fitHeight() {
        double height = Math.min(getItems().size(), MOST_ROWS) * getFixedCellSize();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static final class Cell extends ListCell<ServiceLine> {

        private final Label name = new Label();
        private final Label image = new Label();
        private final Button button = new Button();

        Cell(InspectorModel model) {
            name.getStyleClass().add("overview-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            image.getStyleClass().addAll("field-hint", "code");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(name, gap, image);
            line.getStyleClass().add("field-line");
            line.prefWidthProperty().bind(button.widthProperty().subtract(18));
            button.setGraphic(line);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.prefWidthProperty().bind(widthProperty());
            button.getStyleClass().addAll("flat", "overview-row");
            button.setOnAction(event -> model.select(ElementId.service(getItem().name())));
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(ServiceLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : button);
            if (!empty) {
                name.setText(line.name());
                image.setText(line.image().isEmpty() && line.built() ? Strings.text("inspector.builtShort")
                        : line.image());
                button.setAccessibleText(Strings.text("inspector.select", line.name()));
            }
        }
    }
}
