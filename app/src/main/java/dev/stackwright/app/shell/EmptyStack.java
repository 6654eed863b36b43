package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** What stands on the canvas while there is no service: how to begin, or what keeps the file from being drawn. */
final class EmptyStack extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final Button open = new Button(Strings.text("empty.open"));
    private final Label drop = new Label(Strings.text("empty.drop"));

    /** @param open asks for a file and opens it */
    EmptyStack(Project project, Runnable open) {
        setId("empty-stack");
        getStyleClass().add("empty-stack");
        FontIcon icon = new FontIcon(MaterialDesignL.LAYERS_TRIPLE_OUTLINE);
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add("empty-title");
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        drop.getStyleClass().add("field-hint");
        drop.setWrapText(true);
        this.open.setId("empty-open");
        this.open.setGraphic(new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        this.open.setOnAction(event -> open.run());
        getChildren().addAll(icon, title, text, this.open, drop);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        project.workspace().addListener(change -> show(change.after()));
        show(project.snapshot());
    }

    private void show(Snapshot snapshot) {
        boolean empty = snapshot.compose().services().isEmpty() && snapshot.staleServices().isEmpty();
        boolean unreadable = empty && !snapshot.tree().problems().isEmpty();
        setVisible(empty);
        title.setText(Strings.text(unreadable ? "empty.unreadable.title" : "empty.title"));
        text.setText(Strings.text(unreadable ? "empty.unreadable.text" : "empty.text"));
        open.setVisible(!unreadable);
        drop.setVisible(!unreadable);
    }
}
