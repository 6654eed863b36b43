package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A field with everything that has a name below, narrowed while typing; Enter goes to the chosen one or does it. */
final class GoTo {

    private static final double TOP_PX = 40;
    private static final double FRAME_PX = 4;
    private static final int MOST_ROWS = 9;

    private final List<Findable> all;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Findable> names = new ListView<>();
    private final VBox body = new VBox(field, names);

    /** @param all what can be gone to */
    GoTo(List<Findable> all) {
        this.all = all;
        field.setId("go-to-field");
        field.setPromptText(Strings.text("goTo.prompt"));
        field.setAccessibleText(Strings.text("goTo.prompt"));
        field.textProperty().addListener((property, before, now) -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        names.setId("go-to-names");
        names.setCellFactory(list -> new Row());
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
        names.getItems().setAll(Findable.matching(all, field.getText()));
        names.getSelectionModel().selectFirst();
        int rows = Math.max(2, Math.min(MOST_ROWS, names.getItems().size()));
        names.prefHeightProperty().bind(names.fixedCellSizeProperty().multiply(rows).add(FRAME_PX));
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
        Optional.ofNullable(names.getSelectionModel().getSelectedItem()).ifPresent(found -> {
            popup.hide();
            found.go().run();
        });
    }

    private static final class Row extends ListCell<Findable> {

        @Override
        protected void updateItem(Findable found, boolean empty) {
            super.updateItem(found, empty);
            setText(empty || found == null ? "" : found.words());
        }
    }
}
