package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The files that were open before, as an empty stack offers them. */
final class RecentList extends VBox {

    private static final int MOST = 6;

    private final Beginning beginning;

    RecentList(Beginning beginning) {
        this.beginning = beginning;
        setId("recent-list");
        getStyleClass().add("recent-list");
    }

    void show(List<RecentProject> projects) {
        getChildren().clear();
        if (!projects.isEmpty()) {
            Label title = new Label(Strings.text("empty.recent"));
            title.getStyleClass().add("section-title");
            getChildren().add(title);
        }
        projects.stream().limit(MOST).forEach(project -> getChildren().add(row(project)));
    }

    private HBox row(RecentProject project) {
        Hyperlink open = new Hyperlink(project.name());
        open.getStyleClass().add("recent-open");
        open.setDisable(project.missing());
        Hindrance.explain(open, Strings.text("recent.missing.title", project.name()));
        open.setOnAction(event -> beginning.open().accept(project.file()));
        Label folder = new Label(project.missing() ? Strings.text("empty.recent.missing", project.folder())
                : project.folder());
        folder.getStyleClass().add("recent-folder");
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setTooltip(Icons.tooltip(project.file().toString()));
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox row = new HBox(open, folder, Icons.button(MaterialDesignC.CLOSE,
                Strings.text("empty.recent.remove", project.name()), () -> beginning.recent().remove(project)));
        row.getStyleClass().add("recent-row");
        return row;
    }
}
