package dev.stackwright.app.panels.parameters;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ResolvedPanel;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.task.Once;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterMeanings;
import dev.stackwright.model.parameter.ParameterTable;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.resources.Strings;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parameters panel: a table of all variables, and what there is to know and to do about the selected one. */
public final class ParametersView extends BorderPane {

    private static final double DETAIL_PX = 400;
    private static final double PLAN_PX = 100;
    /** The values by plan stand behind name, state, value and default. */
    private static final int BEFORE_PLANS = 4;

    private final ParametersModel model;
    private final ObservableList<ParameterWords> rows = FXCollections.observableArrayList();
    private final TableView<ParameterWords> table = new TableView<>();
    private final TextField search = new TextField();
    private final ToggleButton missing = new ToggleButton();
    private final ParameterDetail detail;
    private final Label nothing = new Label();
    private final TableColumn<ParameterWords, Object> byPlan = new TableColumn<>(Strings.text("parameters.byPlan"));
    private boolean refilling;

    /** @param reveal shows a place of a file */
    public ParametersView(Project project, Technologies technologies, Consumer<WholeProject.Source> reveal) {
        this.model = new ParametersModel(project, reveal);
        this.detail = new ParameterDetail(model);
        Once<ParameterMeanings> meanings = new Once<>(() -> ParameterMeanings.read(technologies));
        setId("parameters");
        getStyleClass().addAll("panel", "parameters");
        search.setId("parameters-search");
        search.setPromptText(Strings.text("parameters.search"));
        search.setAccessibleText(Strings.text("parameters.search"));
        search.textProperty().addListener((property, before, now) -> fill());
        missing.setId("parameters-missing");
        missing.getStyleClass().add("chip");
        missing.setOnAction(event -> fill());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search, missing);
        bar.getStyleClass().add("filter-bar");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(DockSplit.withRight(new VBox(bar, table), detail, DETAIL_PX));
        model.shownProperty().addListener((property, before, now) -> fill());
        model.triedProperty().addListener((property, before, now) -> fill());
        fill();
        new ResolvedPanel<>(project, this, (resolved, snapshot) -> shown(resolved, snapshot, meanings.get()),
                model::show).refresh();
    }

    private static ParametersModel.Shown shown(ComposeProject resolved, Snapshot snapshot, ParameterMeanings meanings) {
        ParameterTable table = ParameterTable.of(resolved, snapshot.design(), System.getenv(), meanings);
        return new ParametersModel.Shown(table, table.variables().isEmpty() && Files.exists(table.variableFile()));
    }

    private void buildTable() {
        table.setId("parameters-table");
        table.setAccessibleText(Strings.text("dock.parameters"));
        TableColumn<ParameterWords, ParameterWords> state = new TableColumn<>(Strings.text("parameters.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        state.setCellFactory(column -> new StateCell());
        state.setComparator((one, other) -> one.state().compareTo(other.state()));
        state.setPrefWidth(104);
        table.getColumns().add(column("parameters.name", 190, ParameterWords::name));
        table.getColumns().add(state);
        table.getColumns().add(column("parameters.value", 170, ParameterWords::value));
        table.getColumns().add(column("parameters.default", 130, ParameterWords::defaults));
        table.getColumns().add(column("parameters.secret", 66,
                words -> words.secret() ? Strings.text("parameters.secret.yes") : ""));
        table.getColumns().add(column("parameters.users", 130, ParameterWords::users));
        TableColumn<ParameterWords, ParameterWords> meaning = new TableColumn<>(Strings.text("parameters.meaning"));
        meaning.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        meaning.setCellFactory(column -> new MeaningCell());
        meaning.setComparator((one, other) -> one.meaning().compareToIgnoreCase(other.meaning()));
        meaning.setPrefWidth(300);
        table.getColumns().add(meaning);
        SortedList<ParameterWords> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        table.setPlaceholder(nothing);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling) {
                detail.show(selected());
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A column for each plan, below one head; none while there are no plans. */
    private void showPlans(List<String> plans) {
        if (!byPlan.getColumns().stream().map(TableColumn::getText).toList().equals(plans)) {
            byPlan.getColumns().setAll(plans.stream().map(plan -> named(plan, PLAN_PX,
                    words -> words.plans().getOrDefault(plan, ""))).toList());
            table.getColumns().remove(byPlan);
            if (!plans.isEmpty()) {
                table.getColumns().add(BEFORE_PLANS, byPlan);
            }
        }
    }

    private static TableColumn<ParameterWords, String> column(String title, double widthPx,
                                                              Function<ParameterWords, String> text) {
        return named(Strings.text(title), widthPx, text);
    }

    private static TableColumn<ParameterWords, String> named(String title, double widthPx,
                                                             Function<ParameterWords, String> text) {
        TableColumn<ParameterWords, String> column = new TableColumn<>(title);
        column.setPrefWidth(widthPx);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            selected().flatMap(parameter -> parameter.uses().stream().findFirst()).ifPresent(model::reveal);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            detail.focusValue();
            event.consume();
        }
    }

    private Optional<Parameter> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ParameterWords::name)
                .flatMap(model::named);
    }

    /** Shows what is found now; the selected row stays selected where it is still there. */
    private void fill() {
        Map<String, String> tried = model.triedProperty().get();
        List<ParameterWords> found = model.found(search.getText(), missing.isSelected()).stream()
                .map(parameter -> ParameterWords.of(parameter, tried, model.plans())).toList();
        showPlans(List.copyOf(model.plans().keySet()));
        Optional<String> name = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(ParameterWords::name).map(model::nameNow);
        refilling = true;
        try {
            if (!List.copyOf(rows).equals(found)) {
                rows.setAll(found);
                table.getSelectionModel().clearSelection();
                table.getItems().stream().filter(words -> name.filter(words.name()::equals).isPresent()).findFirst()
                        .ifPresent(table.getSelectionModel()::select);
            }
        } finally {
            refilling = false;
        }
        if (table.isFocused() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        long lacking = model.all().stream().filter(parameter -> parameter.state() == Parameter.State.MISSING).count();
        missing.setText(Strings.counted("parameters.missing", lacking));
        nothing.setText(Strings.text(model.all().isEmpty() ? "parameters.none" : "parameters.noneFound"));
        detail.show(selected());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
