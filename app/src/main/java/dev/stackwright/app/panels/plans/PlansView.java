package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.panels.plans.PlanLine.Kind;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ResolvedPanel;
import dev.stackwright.app.task.Once;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.plan.PlanEntry.Group;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plans panel: plans side by side, every fact changed in place; how to begin while there is none. */
public final class PlansView extends BorderPane {

    private static final double LABEL_PX = 220;
    private static final double STACK_PX = 170;
    private static final double PLAN_PX = 200;
    /** The columns in front of those of the plans. */
    private static final int FIXED = 2;

    private final PlansModel model;
    private final Once<PlanOffers> offers;
    private final Runnable showChoices;
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();
    private final TableView<PlanLine> table = new TableView<>(lines);
    private final PlansBar bar;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final NoPlans nothing;
    private final VBox comparison = new VBox();
    private List<String> columns = List.of();
    private Optional<String> wanted = Optional.empty();

    /** @param showChoices shows where the design-wide choices are made */
    public PlansView(Project project, ChoiceCatalog choices, Technologies technologies, Runnable showChoices) {
        this.model = new PlansModel(project);
        this.showChoices = showChoices;
        Once<PlansModel.Known> known = new Once<>(() -> PlansModel.Known.read(choices, technologies));
        this.offers = new Once<>(() -> new PlanOffers(known.get()));
        setId("plans");
        getStyleClass().addAll("panel", "plans");
        bar = new PlansBar(model, this::select, this::say);
        nothing = new NoPlans(() -> model.addUsual(known.get().suggestions()), () -> select(model.add()));
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        comparison.getChildren().addAll(bar, new InlineMessage(refusal), table);
        model.shownProperty().addListener((property, before, now) -> fill());
        fill();
        new ResolvedPanel<>(project, this, (resolved, snapshot) ->
                PlansModel.shown(project.resolution(), snapshot, known.get()), model::show).refresh();
    }

    private void buildTable() {
        table.setId("plans-table");
        table.setAccessibleText(Strings.text("dock.plans"));
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<PlanLine, PlanLine> label = column(Strings.text("plans.fact"), LABEL_PX);
        label.setCellFactory(column -> new LabelCell(model));
        table.getColumns().add(label);
        TableColumn<PlanLine, String> stack = new TableColumn<>(Strings.text("plans.stack"));
        stack.setCellValueFactory(line -> new ReadOnlyStringWrapper(line.getValue().stack()));
        stack.setPrefWidth(STACK_PX);
        stack.setSortable(false);
        stack.setReorderable(false);
        stack.getStyleClass().add("stack-column");
        table.getColumns().add(stack);
        table.setRowFactory(view -> new LineRow());
        table.setContextMenu(menu());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getFocusModel().focusedCellProperty().addListener((property, before, now) -> bar.show(chosen()));
    }

    private static TableColumn<PlanLine, PlanLine> column(String title, double widthPx) {
        TableColumn<PlanLine, PlanLine> column = new TableColumn<>(title);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            takeBack();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && table.getEditingCell() == null) {
            TablePosition<PlanLine, ?> at = table.getFocusModel().getFocusedCell();
            table.edit(at.getRow(), columnAt(at));
            event.consume();
        }
    }

    private TableColumn<PlanLine, ?> columnAt(TablePosition<PlanLine, ?> at) {
        return at.getColumn() >= 0 ? table.getColumns().get(at.getColumn()) : null;
    }

    private ContextMenu menu() {
        MenuItem back = new MenuItem(Strings.text("plans.takeBack"));
        back.setOnAction(event -> takeBack());
        MenuItem all = new MenuItem(Strings.text("plans.forAll"));
        all.setOnAction(event -> line().ifPresent(line ->
                say(model.setForAll(line, line.cell(plan()).raw()))));
        MenuItem choices = new MenuItem(Strings.text("plans.toChoices"));
        choices.setOnAction(event -> showChoices.run());
        ContextMenu menu = new ContextMenu(back, all, choices);
        menu.setOnShowing(event -> {
            boolean own = line().filter(line -> line.cell(plan()).own() && line.kind() == Kind.FACT).isPresent();
            back.setDisable(!own);
            all.setDisable(!own);
            choices.setVisible(line().flatMap(PlanLine::entry)
                    .filter(entry -> entry.group() == Group.CHOICES).isPresent());
        });
        return menu;
    }

    private void takeBack() {
        line().filter(line -> line.cell(plan()).own() && line.kind() == Kind.FACT)
                .ifPresent(line -> say(model.set(columns.get(plan()), line, "")));
    }

    private Optional<PlanLine> line() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < lines.size() ? Optional.of(lines.get(row)) : Optional.empty();
    }

    /** The plan of the column with the focus, counted from 0; negative where it is another column. */
    private int plan() {
        return table.getFocusModel().getFocusedCell().getColumn() - FIXED;
    }

    private Optional<String> chosen() {
        return plan() >= 0 && plan() < columns.size() ? Optional.of(columns.get(plan())) : Optional.empty();
    }

    private void say(Optional<String> reason) {
        refusal.set(reason.orElse(""));
    }

    /** Brings the column of a plan to the front, at once or when it is there. */
    private void select(String plan) {
        wanted = Optional.of(plan);
        bringWanted();
    }

    private void bringWanted() {
        wanted.map(columns::indexOf).filter(at -> at >= 0).ifPresent(at -> {
            wanted = Optional.empty();
            TableColumn<PlanLine, ?> column = table.getColumns().get(at + FIXED);
            int row = Math.max(1, table.getFocusModel().getFocusedCell().getRow());
            table.scrollToColumn(column);
            table.getSelectionModel().clearAndSelect(row, column);
            table.getFocusModel().focus(row, column);
        });
    }

    private void fill() {
        boolean any = !model.plans().isEmpty();
        setCenter(any ? comparison : nothing);
        if (!model.plans().equals(columns)) {
            columns = model.plans();
            showColumns();
        }
        show(model.lines());
        bringWanted();
        if (table.isFocused()) {
            focusFirst();
        }
        bar.show(chosen());
    }

    /** The first fact of the first plan, where no fact has the focus. */
    private void focusFirst() {
        boolean none = line().filter(line -> line.kind() != Kind.HEADING).isEmpty() || chosen().isEmpty();
        if (none && table.getColumns().size() > FIXED && lines.size() > 1) {
            TableColumn<PlanLine, ?> first = table.getColumns().get(FIXED);
            table.getSelectionModel().clearAndSelect(1, first);
        }
    }

    private void showColumns() {
        table.getColumns().remove(FIXED, table.getColumns().size());
        for (int i = 0; i < columns.size(); i++) {
            int plan = i;
            TableColumn<PlanLine, PlanLine> column = column(columns.get(i), PLAN_PX);
            column.setCellFactory(one -> new PlanCell(plan, model, offers, this::say));
            table.getColumns().add(column);
        }
    }

    /** Lines that stay keep their rows, so that the focus stays in its cell. */
    private void show(List<PlanLine> now) {
        boolean isSame = now.size() == lines.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = now.get(i).isSame(lines.get(i));
        }
        if (!isSame) {
            TablePosition<PlanLine, ?> at = table.getFocusModel().getFocusedCell();
            Optional<PlanLine> line = line();
            lines.setAll(now);
            line.flatMap(old -> now.stream().filter(old::isSame).findFirst()).ifPresent(same -> {
                table.getSelectionModel().clearAndSelect(now.indexOf(same), columnAt(at));
                table.getFocusModel().focus(now.indexOf(same), castColumn(at));
            });
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private TableColumn<PlanLine, Object> castColumn(TablePosition<PlanLine, ?> at) {
        return (TableColumn<PlanLine, Object>) columnAt(at);
    }

    /** A heading looks otherwise than a fact. */
    private static final class LineRow extends TableRow<PlanLine> {

        @Override
        protected void updateItem(PlanLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("heading-row", "total-row");
            if (!empty && line != null && line.kind() == Kind.HEADING) {
                getStyleClass().add("heading-row");
            } else if (!empty && line != null && line.kind() == Kind.TOTAL) {
                getStyleClass().add("total-row");
            }
        }
    }

    @Override
    public void requestFocus() {
        if (model.plans().isEmpty()) {
            nothing.requestFocus();
            return;
        }
        table.requestFocus();
        focusFirst();
    }
}
