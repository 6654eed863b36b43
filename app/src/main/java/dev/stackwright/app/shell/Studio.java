package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** One window of the studio and the project that is open in it. */
public final class Studio {

    private static final double MIN_WIDTH_PX = 960;
    private static final double MIN_HEIGHT_PX = 620;

    private final Stage stage;
    private final Background background;

    public Studio(Stage stage, Background background) {
        this.stage = stage;
        this.background = background;
    }

    /** Shows the window, with the file where one is given and with an empty stack otherwise. */
    public void open(Optional<Path> file) {
        Project project = new Project(new Workspace(Snapshot.of("")), file, background);
        BorderPane root = new BorderPane();
        root.getStyleClass().add("studio");
        Scene scene = new Scene(root, 1400, 880);
        Theme.addTo(scene.getStylesheets());
        stage.setScene(scene);
        stage.setTitle(Strings.text("window.title", project.isDirty() ? "*" : "", Strings.text("window.untitled")));
        stage.setMinWidth(MIN_WIDTH_PX);
        stage.setMinHeight(MIN_HEIGHT_PX);
        stage.show();
        background.later(stage::sizeToScene);
    }
}
