package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One side of a disagreement: its lines, with the lines around them that both have. */
final class MergeLines extends VBox {

    private final Label heading = new Label();
    private final VBox lines = new VBox();

    MergeLines(String title, String id) {
        setId(id);
        getStyleClass().add("merge-side");
        heading.setText(title);
        heading.getStyleClass().add("section-title");
        lines.getStyleClass().add("merge-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(title);
        scroll.getStyleClass().add("merge-scroll");
        heading.setLabelFor(scroll);
        getChildren().addAll(heading, scroll);
    }

    void show(MergePoint point, List<String> own) {
        lines.getChildren().clear();
        point.before().forEach(line -> add(line, "merge-context"));
        if (own.isEmpty()) {
            add(Strings.text("merge.nothing"), "merge-nothing");
        }
        own.forEach(line -> add(line, "merge-disputed"));
        point.after().forEach(line -> add(line, "merge-context"));
    }

    private void add(String text, String styleClass) {
        Label line = new Label(text.isEmpty() ? " " : text.replace("\t", "    "));
        line.getStyleClass().addAll("merge-line", styleClass);
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        lines.getChildren().add(line);
    }
}
