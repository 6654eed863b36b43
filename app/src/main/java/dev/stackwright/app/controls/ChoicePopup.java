package dev.stackwright.app.controls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/** A field with rows below, narrowed while typing; Enter goes to the chosen one. */
public final class ChoicePopup {

    private static final double TOP_PX = 40;
    private static final double FRAME_PX = 4;
    /** What stays free between the rows and the edge of the window. */
    private static final double EDGE_PX = 12;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 14;

    /**
     * One of the rows.
     *
     * @param words   what typing looks in
     * @param graphic makes what is shown
     * @param go      goes there
     */
    public record Row(String words, Supplier<Node> graphic, Runnable go) {
    }

    private final List<Row> all;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Row> rows = new ListView<>();
    private final VBox body = new VBox();

    /**
     * @param id      begins the ids of field and list
     * @param heading what the rows are; empty for none
     * @param prompt  what can be typed
     * @param nothing said where nothing fits
     */
    public ChoicePopup(String id, String heading, String prompt, String nothing, List<Row> all) {
        this.all = List.copyOf(all);
        field.setId(id + "-field");
        field.setPromptText(prompt);
        field.setAccessibleText(heading.isEmpty() ? prompt : heading);
        field.textProperty().addListener((property, before, now) -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.setId(id + "-rows");
        rows.setCellFactory(list -> new Cell());
        rows.setFocusTraversable(false);
        rows.setPlaceholder(new Label(nothing));
        rows.setOnMouseClicked(event -> go());
        if (!heading.isEmpty()) {
            Label title = new Label(heading);
            title.getStyleClass().add("choice-heading");
            body.getChildren().add(title);
        }
        body.getChildren().addAll(field, rows);
        body.getStyleClass().addAll("go-to", "choice-popup");
        popup.getContent().add(body);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        refill();
    }

    /** Opens above the node, in the middle of it. */
    public void show(Node over) {
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getMinX(), bounds.getMinY() + TOP_PX);
        Window window = over.getScene().getWindow();
        double middle = bounds.getMinX() + (bounds.getWidth() - body.getWidth()) / 2;
        double rightmost = window.getX() + window.getWidth() - body.getWidth() - EDGE_PX;
        popup.setX(Math.max(window.getX() + EDGE_PX, Math.min(rightmost, middle)));
        field.requestFocus();
    }

    private void refill() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        rows.getItems().setAll(all.stream()
                .filter(row -> row.words().toLowerCase(Locale.ROOT).contains(wanted)).toList());
        rows.getSelectionModel().selectFirst();
        int shown = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows.getItems().size()));
        rows.prefHeightProperty().bind(rows.fixedCellSizeProperty().multiply(shown).add(FRAME_PX));
    }

    private void pressed(KeyEvent event) {
        boolean isOurs = true;
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(MOST_ROWS - 1);
            case PAGE_UP -> select(1 - MOST_ROWS);
            case ENTER -> go();
            default -> isOurs = false;
        }
        if (isOurs) {
            event.consume();
        }
    }

    private void select(int by) {
        int last = rows.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, rows.getSelectionModel().getSelectedIndex() + by));
        rows.getSelectionModel().select(next);
        rows.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void go() {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).ifPresent(row -> {
            popup.hide();
            row.go().run();
        });
    }

    private static final class Cell extends ListCell<Row> {

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : row.graphic().get());
            setAccessibleText(empty || row == null ? "" : row.words());
        }
    }
}
