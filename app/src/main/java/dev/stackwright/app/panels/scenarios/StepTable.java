package dev.stackwright.app.panels.scenarios;

import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The steps of a scenario, changed in place. */
final class StepTable extends TableView<StepLine> {

    private static final double NUMBER_PX = 40;
    /** What the columns beside the message take, with the scroll bar; the message has the rest. */
    private static final double OTHERS_PX = NUMBER_PX + StepPart.FROM.widthPx() + StepPart.TO.widthPx()
            + StepPart.ANSWER.widthPx() + 18;

    private final ScenariosModel model;
    private final Consumer<Optional<String>> refused;
    private boolean following;

    /** @param refused gets why the last change was refused; empty where it was not */
    StepTable(ScenariosModel model, Consumer<Optional<String>> refused) {
        this.model = model;
        this.refused = refused;
        setId("scenario-steps");
        setAccessibleText(Strings.text("scenarios.steps"));
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<StepLine, Number> number = new TableColumn<>(Strings.text("scenarios.step.number"));
        number.setCellValueFactory(line -> new ReadOnlyIntegerWrapper(line.getValue().number()));
        fix(number, NUMBER_PX);
        getColumns().add(number);
        for (StepPart part : StepPart.values()) {
            TableColumn<StepLine, StepLine> column = new TableColumn<>(part.title());
            column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
            column.setCellFactory(one -> new StepCell(part, model, refused));
            fix(column, part.widthPx());
            if (part == StepPart.TEXT) {
                column.prefWidthProperty().bind(Bindings.max(part.widthPx(), widthProperty().subtract(OTHERS_PX)));
            }
            getColumns().add(column);
        }
        Label nothing = new Label(Strings.text("scenarios.steps.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        setPlaceholder(nothing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getFocusModel().focusedCellProperty().addListener((property, before, now) -> {
            if (!following) {
                mark();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> mark());
    }

    private static void fix(TableColumn<?, ?> column, double widthPx) {
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void mark() {
        line().ifPresent(model::mark);
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.SPACE && getEditingCell() == null) {
            TablePosition<StepLine, ?> at = getFocusModel().getFocusedCell();
            edit(at.getRow(), getColumns().get(Math.max(0, at.getColumn())));
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** The step with the focus. */
    Optional<StepLine> line() {
        int row = getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < getItems().size() ? Optional.of(getItems().get(row)) : Optional.empty();
    }

    /** Takes the step with the focus out. */
    void remove() {
        line().ifPresent(line -> refused.accept(model.removeStep(line.number() - 1)));
    }

    /** Moves the step with the focus by so many places; the focus goes with it. */
    void move(int by) {
        int column = Math.max(0, getFocusModel().getFocusedCell().getColumn());
        line().map(line -> line.number() - 1 + by).filter(to -> to >= 0 && to < getItems().size()).ifPresent(to -> {
            refused.accept(model.moveStep(to - by, to));
            focus(to, column);
        });
    }

    /** Shows the steps of the scenario; the focus stays in its row. */
    void refreshSteps() {
        List<StepLine> now = StepLine.of(model);
        if (getItems().equals(now)) {
            return;
        }
        int row = getFocusModel().getFocusedCell().getRow();
        int column = Math.max(0, getFocusModel().getFocusedCell().getColumn());
        following = true;
        try {
            getItems().setAll(now);
            if (!now.isEmpty() && row >= 0) {
                focus(Math.min(row, now.size() - 1), column);
            }
        } finally {
            following = false;
        }
    }

    /** Shows a step that was selected elsewhere. */
    void follow(int row) {
        if (row >= 0 && row < getItems().size()) {
            following = true;
            focus(row, 0);
            following = false;
            scrollTo(row);
        }
    }

    private void focus(int row, int column) {
        getSelectionModel().clearAndSelect(row, getColumns().get(column));
        getFocusModel().focus(row, getColumns().get(column));
    }
}
