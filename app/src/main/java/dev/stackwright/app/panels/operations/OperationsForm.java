package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.Suggestions.Topic;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is watched and who is told, and how new versions come to customers. */
final class OperationsForm extends ScrollPane {

    private static final double NAME_PX = 130;

    private final OperationsModel model;
    private final OfferedField metrics;
    private final OfferedField logs;
    private final OfferedField traces;
    private final OfferedField logDays;
    private final AlertRows alerts;
    private final OfferedField strategy;
    private final OfferedField approval;
    private final OfferedField window;

    OperationsForm(OperationsModel model) {
        this.model = model;
        setId("operations-form");
        getStyleClass().add("finding-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        metrics = observing("metrics", Topic.METRICS, Observability::withMetrics);
        logs = observing("logs", Topic.METRICS, Observability::withLogs);
        traces = observing("traces", Topic.METRICS, Observability::withTraces);
        logDays = field("log-days", List.of(), model::keepLogs);
        alerts = new AlertRows(model);
        strategy = rolling("strategy", model.suggested(Topic.ROLLOUT), Rollout::withStrategy);
        approval = rolling("approval", model.suggested(Topic.APPROVAL), Rollout::withApproval);
        window = rolling("window", List.of(), Rollout::withMaintenanceWindow);
        window.prompt(Strings.text("operations.prompt.window"));
        setContent(new VBox(
                new Section(Strings.text("operations.observability"),
                        grid(metrics, logs, traces, logDays), message(logDays), alerts),
                new Section(Strings.text("operations.rollout"), grid(strategy, approval, window))));
    }

    /** What a field changes. */
    private interface Change<T> {
        T with(T old, Optional<String> text);
    }

    private OfferedField observing(String id, Topic topic, Change<Observability> change) {
        return field(id, model.suggested(topic),
                text -> model.observe(now -> change.with(now, OperationsModel.said(text))));
    }

    private OfferedField rolling(String id, List<String> offers, Change<Rollout> change) {
        return field(id, offers, text -> model.rollOut(now -> change.with(now, OperationsModel.said(text))));
    }

    private static OfferedField field(String id, List<String> offers, Function<String, Optional<String>> commit) {
        return new OfferedField("operations-" + id, Strings.text("operations." + id), offers, commit);
    }

    private static InlineMessage message(OfferedField field) {
        return new InlineMessage(field.field().refusalProperty());
    }

    private static GridPane grid(OfferedField... fields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("operations-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME_PX), wide);
        for (int row = 0; row < fields.length; row++) {
            Label name = new Label(fields[row].field().getAccessibleText());
            name.getStyleClass().add("field-label");
            name.setLabelFor(fields[row].field());
            grid.addRow(row, name, fields[row]);
        }
        return grid;
    }

    void show(Operations operations) {
        Observability watched = operations.observability();
        metrics.show(watched.metrics());
        logs.show(watched.logs());
        traces.show(watched.traces());
        logDays.show(watched.logRetentionDays().map(String::valueOf));
        alerts.show(watched.alerts());
        strategy.show(operations.rollout().strategy());
        approval.show(operations.rollout().approval());
        window.show(operations.rollout().maintenanceWindow());
    }
}
