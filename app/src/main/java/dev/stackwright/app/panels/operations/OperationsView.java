package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.operations.OperationEntry;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The operations panel: how services scale and stores are backed up; what is watched; how versions roll out. */
public final class OperationsView extends BorderPane {

    private static final double SERVICE_PX = 150;
    private static final double FORM_PX = 430;
    /** The columns in front of those of facts. */
    private static final int FIXED = 1;

    private final OperationsModel model;
    private final ObservableList<OperationLine> lines = FXCollections.observableArrayList();
    private final TableView<OperationLine> table = new TableView<>(lines);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final BackupBar backups;
    private final OperationsForm form;

    public OperationsView(Project project, Technologies technologies) {
        this.model = new OperationsModel(project);
        this.backups = new BackupBar(model, this::say);
        this.form = new OperationsForm(model);
        setId("operations");
        getStyleClass().addAll("panel", "operations");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(DockSplit.withRight(new VBox(backups, new InlineMessage(refusal), table), form, FORM_PX));
        Derived<List<OperationLine>> derived =
                project.derive(snapshot -> OperationLine.of(snapshot, technologies), List.of());
        derived.property().addListener((property, before, now) -> show(now.value()));
        show(derived.get());
        project.workspace().addListener(change -> form.show(change.after().design().operations()));
        form.show(model.operations());
    }

    private void buildTable() {
        table.setId("operations-table");
        table.setAccessibleText(Strings.text("dock.operations"));
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<OperationLine, String> service = new TableColumn<>(Strings.text("operations.service"));
        service.setCellValueFactory(line -> new ReadOnlyStringWrapper(line.getValue().known()
                ? line.getValue().service() : Strings.text("operations.gone", line.getValue().service())));
        fix(service, SERVICE_PX);
        table.getColumns().add(service);
        for (OperationEntry entry : OperationEntry.values()) {
            TableColumn<OperationLine, OperationLine> column =
                    new TableColumn<>(Strings.text("operations.entry." + entry.name().toLowerCase(Locale.ROOT)));
            column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
            column.setCellFactory(one -> new OperationCell(entry, model, this::say));
            fix(column, widthPx(entry));
            table.getColumns().add(column);
        }
        Label nothing = new Label(Strings.text("operations.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        table.setPlaceholder(nothing);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getFocusModel().focusedCellProperty().addListener((property, before, now) -> backups.show(line()));
    }

    private static void fix(TableColumn<?, ?> column, double widthPx) {
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private static double widthPx(OperationEntry entry) {
        return switch (entry) {
            case MINIMUM, MAXIMUM -> 66;
            case MODE, PERIOD, RETENTION -> 104;
            case RESTORE -> 122;
            case TRIGGER, TARGET -> 150;
        };
    }

    private void pressed(KeyEvent event) {
        TablePosition<OperationLine, ?> at = table.getFocusModel().getFocusedCell();
        boolean fact = at.getColumn() >= FIXED && line().isPresent();
        if (fact && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            OperationEntry entry = OperationEntry.values()[at.getColumn() - FIXED];
            line().ifPresent(line -> say(model.set(line.service(), entry, "")));
            event.consume();
        } else if (fact && event.getCode() == KeyCode.SPACE && table.getEditingCell() == null) {
            table.edit(at.getRow(), table.getColumns().get(at.getColumn()));
            event.consume();
        }
    }

    private Optional<OperationLine> line() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < lines.size() ? Optional.of(lines.get(row)) : Optional.empty();
    }

    private void say(Optional<String> reason) {
        refusal.set(reason.orElse(""));
    }

    /** Lines that stay keep their rows, so that the focus stays in its cell. */
    private void show(List<OperationLine> now) {
        boolean isSame = now.stream().map(OperationLine::service).toList()
                .equals(lines.stream().map(OperationLine::service).toList());
        if (!isSame) {
            lines.setAll(now);
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
        focusFirst();
        backups.show(line());
    }

    private void focusFirst() {
        if (table.isFocused() && (line().isEmpty() || table.getFocusModel().getFocusedCell().getColumn() < FIXED)
                && !lines.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(FIXED));
        }
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        focusFirst();
    }
}
