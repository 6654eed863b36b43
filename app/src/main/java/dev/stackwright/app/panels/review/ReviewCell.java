package dev.stackwright.app.panels.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A page in the list: its title, and how much of it is settled. */
final class ReviewCell extends ListCell<ReviewRow> {

    private static final double LINE_PX = 30;
    private static final double HEADING_PX = 34;

    private final Label heading = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final FontIcon done = new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE);
    private final VBox box;

    ReviewCell() {
        heading.getStyleClass().add("brief-group");
        heading.managedProperty().bind(heading.visibleProperty());
        count.getStyleClass().add("brief-count");
        count.setMinWidth(USE_PREF_SIZE);
        done.getStyleClass().add("brief-done");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, count);
        line.getStyleClass().add("brief-list-line");
        // Rows are measured before style sheets reach them.
        line.setMinHeight(LINE_PX);
        heading.setMinHeight(HEADING_PX);
        box = new VBox(heading, line);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        heading.setText(row.heading());
        heading.setVisible(!row.heading().isEmpty());
        title.setText(row.title());
        count.setText(row.isDone() ? "" : row.count());
        count.setGraphic(row.isDone() ? done : null);
        setAccessibleText(row.count().isEmpty() ? row.title() : row.title() + ", " + row.count());
        setGraphic(box);
    }
}
