package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What stands on the canvas while nothing is drawn: how to begin, or what keeps the file from being drawn. */
final class EmptyStack extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final Button open = new Button(Strings.text("empty.open"));
    private final Button starter = new Button(Strings.text("empty.starter"));
    private final Label drop = new Label(Strings.text("empty.drop"));
    private final RecentList recent;
    private final ChangeListener<List<RecentProject>> recentChanged = (property, before, now) -> showRecent(now);

    EmptyStack(Project project, Beginning beginning) {
        recent = new RecentList(beginning);
        setId("empty-stack");
        getStyleClass().add("empty-stack");
        FontIcon icon = new FontIcon(MaterialDesignL.LAYERS_TRIPLE_OUTLINE);
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add("empty-title");
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        drop.getStyleClass().add("field-hint");
        drop.setWrapText(true);
        open.setId("empty-open");
        open.setGraphic(new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setOnAction(event -> beginning.choose().run());
        starter.setId("empty-starter");
        starter.setGraphic(new FontIcon(MaterialDesignS.SHAPE_PLUS));
        starter.setOnAction(event -> beginning.starter().run());
        HBox ways = new HBox(open, starter);
        ways.getStyleClass().add("empty-ways");
        getChildren().addAll(icon, title, text, ways, drop, recent);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        project.workspace().addListener(change -> show(change.after()));
        project.resolution().current().property().addListener((property, before, now) -> show(project.snapshot()));
        show(project.snapshot());
        // Not for longer than this view is there: the list goes on with the window.
        beginning.recent().property().addListener(new WeakChangeListener<>(recentChanged));
        recent.show(beginning.recent().property().get());
    }

    private void showRecent(List<RecentProject> projects) {
        recent.show(projects);
    }

    /** True while there is nothing to draw. */
    static boolean isEmpty(Snapshot snapshot) {
        Landscape landscape = snapshot.design().landscape();
        return snapshot.compose().services().isEmpty() && snapshot.staleServices().isEmpty()
                && snapshot.foreign().services().isEmpty() && landscape.persons().isEmpty()
                && landscape.externals().isEmpty() && snapshot.design().sheet().notes().isEmpty();
    }

    private void show(Snapshot snapshot) {
        boolean empty = isEmpty(snapshot);
        boolean unreadable = empty && !snapshot.tree().problems().isEmpty();
        setVisible(empty);
        title.setText(Strings.text(unreadable ? "empty.unreadable.title" : "empty.title"));
        text.setText(Strings.text(unreadable ? "empty.unreadable.text" : "empty.text"));
        open.setVisible(!unreadable);
        starter.setVisible(!unreadable);
        drop.setVisible(!unreadable);
        recent.setVisible(!unreadable);
    }
}
