package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.CommitArea;
import dev.stackwright.app.controls.Offer;
import dev.stackwright.app.controls.OfferMenu;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.design.Brief;
import dev.stackwright.resources.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** A cell that reads like a text; a click, Enter or F2 opens a field or a menu in its place. */
final class RowCell extends StackPane {

    private static final int ROWS = 3;

    private final Column column;
    private final Function<String, Optional<String>> commit;
    private final WrappedText words = new WrappedText("", "brief-cell-words");
    private Optional<CommitArea> editor = Optional.empty();
    private String text = "";
    private List<String> services = List.of();

    RowCell(Column column, Function<String, Optional<String>> commit) {
        this.column = column;
        this.commit = commit;
        getStyleClass().add("brief-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().add(words);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && editor.isEmpty()) {
                requestFocus();
                edit();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static String idOf(String row, Column column) {
        return "brief-cell-" + row + "-" + column.id();
    }

    private void pressed(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2
                || event.getCode() == KeyCode.SPACE;
        if (event.getTarget() == this && opens) {
            edit();
            event.consume();
        }
    }

    void show(TablePane.Line line) {
        text = line.cells().getOrDefault(column.id(), "");
        services = line.services();
        words.setText(text.isEmpty() ? "\u2013" : column.shown(text));
        setId(idOf(line.id(), column));
        setAccessibleText(Strings.text("brief.cell", column.title(), line.id(), text));
        editor.ifPresent(area -> area.show(text));
    }

    /** Forgets what is typed and not handed over. */
    void abandon() {
        editor.ifPresent(area -> area.reset(text));
    }

    /** Opens what fits the column: options, services of the stack, or a field. */
    void edit() {
        if (!column.options().isEmpty()) {
            menu(column.options().stream().map(option -> new Offer(option.id(), option.title())).toList(), false);
        } else if (column.id().equals(Brief.SERVICES)) {
            // A name that the stack does not know can be taken out here as well.
            Stream<String> named = Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty());
            menu(Stream.concat(services.stream(), named).distinct().map(Offer::of).toList(), true);
        } else {
            open();
        }
    }

    private void menu(List<Offer> offers, boolean several) {
        new OfferMenu(Strings.text("brief.undecided"), offers, several ? text.replaceAll("\\s*,\\s*", ", ") : text,
                several, commit::apply).open(this);
    }

    private void open() {
        CommitArea area = new CommitArea(commit);
        area.setId("brief-editor");
        area.setAccessibleText(getAccessibleText());
        area.setPrefRowCount(ROWS);
        area.setMinHeight(words.getHeight());
        area.reset(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isDone = event.getCode() == KeyCode.ENTER && !event.isShiftDown()
                    || event.getCode() == KeyCode.ESCAPE;
            if (isDone) {
                leave(area, event.getCode() == KeyCode.ESCAPE);
                event.consume();
            }
        });
        area.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                close(area);
            }
        });
        editor = Optional.of(area);
        getChildren().setAll(area);
        area.requestFocus();
        area.selectAll();
    }

    private void leave(CommitArea area, boolean takesBack) {
        if (takesBack) {
            area.reset(text);
        }
        requestFocus();
    }

    /** What was refused stays open, so that it is not lost. */
    private void close(CommitArea area) {
        if (area.refusalProperty().get().isEmpty()) {
            editor = Optional.empty();
            getChildren().setAll(words);
        }
    }
}
