package dev.stackwright.app.shell;

import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.Background;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The line at the bottom: file, counts, what cannot be read; caret, format, zoom. */
final class StatusBar extends HBox {

    private static final Duration NOTE_SHOWN = Duration.ofSeconds(4);

    private final Label note = item("status-note");
    private final Label file = item("status-file");
    private final Label unsaved = item("status-unsaved");
    private final Label counts = item("status-counts");
    private final Label problem = item("status-problem");
    private final Label caret = item("status-caret");
    private final Label format = item("status-format");
    private final Label zoom = item("status-zoom");
    private Background.Pending noteShown = () -> { };

    StatusBar() {
        getStyleClass().add("status-bar");
        problem.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        unsaved.setText(Strings.text("status.unsaved"));
        getChildren().addAll(file, unsaved, counts, problem, note, gap, caret, format, zoom);
        for (Node child : getChildren()) {
            child.setAccessibleRole(AccessibleRole.TEXT);
        }
        hideWhileEmpty(note);
        hideWhileEmpty(problem);
        hideWhileEmpty(caret);
        hideWhileEmpty(zoom);
        hideWhileEmpty(format);
    }

    /** Follows another project from now on. */
    void show(Project project, Derived<StatusModel> status, ObservableValue<String> caretText,
              ObservableValue<String> zoomText) {
        file.textProperty().bind(project.onDiskProperty().map(
                disk -> project.file().map(Path::getFileName).map(Path::toString)
                        .orElse(Strings.text("window.untitled"))));
        Tooltip place = new Tooltip();
        place.textProperty().bind(project.onDiskProperty().map(disk -> project.file().map(Path::toAbsolutePath)
                .map(Path::toString).orElse(Strings.text("status.neverSaved"))));
        file.setTooltip(place);
        unsaved.visibleProperty().bind(project.dirtyProperty());
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        counts.textProperty().bind(status.property().map(dated -> dated.value().counts()));
        problem.textProperty().bind(status.property().map(dated -> dated.value().problem()));
        format.textProperty().bind(status.property().map(dated -> dated.value().format()));
        caret.textProperty().bind(Bindings.createStringBinding(caretText::getValue, caretText));
        zoom.textProperty().bind(Bindings.createStringBinding(zoomText::getValue, zoomText));
    }

    /** Shows a message for a few seconds. */
    void note(String message, Background background) {
        noteShown.cancel();
        note.setText(message);
        noteShown = background.after(NOTE_SHOWN, () -> note.setText(""));
    }

    private static Label item(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("status-item");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
