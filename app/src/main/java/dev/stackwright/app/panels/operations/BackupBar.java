package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.BackupSchedule;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The usual schedules of backups, for the service that is selected. */
final class BackupBar extends HBox {

    private final Label title = new Label();
    private final List<Button> buttons = new ArrayList<>();
    private Optional<String> service = Optional.empty();

    /** @param refused gets why a schedule cannot be taken; empty where it was */
    BackupBar(OperationsModel model, Consumer<Optional<String>> refused) {
        getStyleClass().add("filter-bar");
        title.getStyleClass().add("field-label");
        getChildren().add(title);
        for (BackupSchedule schedule : model.schedules()) {
            Button button = new Button(schedule.name());
            button.setId("backup-every-" + schedule.periodHours());
            button.getStyleClass().add("flat");
            button.setTooltip(Icons.tooltip(schedule.source()));
            button.setOnAction(event -> service.ifPresent(name -> refused.accept(model.schedule(name, schedule))));
            buttons.add(button);
            getChildren().add(button);
        }
        show(Optional.empty());
    }

    /** @param selected the line with the focus */
    void show(Optional<OperationLine> selected) {
        service = selected.filter(line -> line.known() && line.store()).map(OperationLine::service);
        title.setText(selected.map(line -> Strings.text(line.store() ? "operations.backupOf" : "operations.noData",
                line.service())).orElse(Strings.text("operations.backupOfNone")));
        buttons.forEach(button -> button.setDisable(service.isEmpty()));
    }
}
