package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A field with the names of all services below, narrowed while typing; Enter goes to the chosen one. */
final class GoToService {

    private static final double TOP_PX = 40;
    private static final double FRAME_PX = 4;
    private static final int MOST_ROWS = 9;

    private final Project project;
    private final Consumer<ElementId> reveal;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<String> names = new ListView<>();
    private final VBox body = new VBox(field, names);

    /** @param reveal brings a service into view */
    GoToService(Project project, Consumer<ElementId> reveal) {
        this.project = project;
        this.reveal = reveal;
        field.setId("go-to-field");
        field.setPromptText(Strings.text("goTo.prompt"));
        field.setAccessibleText(Strings.text("goTo.prompt"));
        field.textProperty().addListener((property, before, now) -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        names.setId("go-to-names");
        names.setFocusTraversable(false);
        names.setPlaceholder(new Label(Strings.text("goTo.nothing")));
        names.setOnMouseClicked(event -> go());
        body.getStyleClass().add("go-to");
        popup.getContent().add(body);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        refill();
    }

    /** Opens above the node. */
    void show(Node over) {
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getMinX(), bounds.getMinY() + TOP_PX);
        popup.setX(bounds.getMinX() + (bounds.getWidth() - body.getWidth()) / 2);
        field.requestFocus();
    }

    private void refill() {
        names.getItems().setAll(matching(project, field.getText()));
        names.getSelectionModel().selectFirst();
        int rows = Math.max(2, Math.min(MOST_ROWS, names.getItems().size()));
        names.prefHeightProperty().bind(names.fixedCellSizeProperty().multiply(rows).add(FRAME_PX));
    }

    /** Names that hold the text, those that begin with it first. */
    static List<String> matching(Project project, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(project.snapshot().compose().services().stream().map(Service::name),
                        project.snapshot().foreign().services().keySet().stream().sorted()).distinct()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted))).toList();
    }

    private static boolean begins(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            names.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            names.getSelectionModel().selectPrevious();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        }
    }

    private void go() {
        Optional.ofNullable(names.getSelectionModel().getSelectedItem()).map(ElementId::service).ifPresent(id -> {
            popup.hide();
            project.selection().select(Set.of(id), this);
            reveal.accept(id);
        });
    }
}
