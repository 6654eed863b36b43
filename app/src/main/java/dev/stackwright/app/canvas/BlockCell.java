package dev.stackwright.app.canvas;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row in the list of the quick-add box: its icon, its name and the heading it stands under. */
final class BlockCell extends ListCell<QuickChoice> {

    private final FontIcon icon = new FontIcon();
    private final StackPane tile = new StackPane(icon);
    private final Label name = new Label();
    private final Label heading = new Label();
    private final HBox row = new HBox(tile, name, heading);

    BlockCell() {
        tile.getStyleClass().add("kind-tile");
        heading.getStyleClass().add("quick-add-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(QuickChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            icon.setIconLiteral(choice.icon());
            row.getStyleClass().setAll("quick-add-row", "kind-" + choice.kind());
            name.setText(choice.name());
            heading.setText(choice.heading());
        }
    }
}
