package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.operations.SetScaling;
import java.nio.file.Files;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How the stack is operated: scaling, backups, what is watched, how versions roll out. */
class OperationsJourneyTest extends WindowJourney {

    private static final ElementId DATABASE = ElementId.service("database");
    private static final int WEB = 0;
    private static final int DATABASE_ROW = 2;
    private static final int MINIMUM = 2;
    private static final int PERIOD = 5;

    private Operations operations() {
        return project().snapshot().design().operations();
    }

    private void focus(int row, int column) {
        command("show-operations");
        onFxThread(() -> focus(find(robot, "#operations-table", TableView.class), row, column));
    }

    private static <T> void focus(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private void write(int row, int column, String text) {
        focus(row, column);
        robot.push(KeyCode.F2);
        onFxThread(() -> {
            TextField field = find(robot, ".cell-field", TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private String refusal() {
        return find(robot, "#operations .inline-message", Label.class).getText();
    }

    private void enter(String field, String text) {
        command("show-operations");
        onFxThread(() -> {
            CommitField input = find(robot, "#" + field, CommitField.class);
            input.setText(text);
            input.commit();
        });
    }

    @Test
    void aStoreTakesAUsualScheduleAndTheFileStaysAsItIs() throws Exception {
        focus(DATABASE_ROW, PERIOD);

        onFxThread(find(robot, "#backup-every-6", Button.class)::fire);

        assertThat(operations().backups().get(DATABASE)).isEqualTo(Backup.NONE.withPeriodHours(Optional.of(6))
                .withRetentionDays(Optional.of(30)));
        assertThat(Files.readString(file())).isEqualTo(STACK);
        focus(WEB, PERIOD);
        assertThat(find(robot, "#backup-every-6", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aCellTakesWhatPeopleWriteOrSaysWhyNot() {
        write(DATABASE_ROW, PERIOD, "often");
        assertThat(refusal()).contains("'often'");

        write(DATABASE_ROW, PERIOD, "1d");

        assertThat(refusal()).isEmpty();
        assertThat(operations().backups().get(DATABASE).periodHours()).contains(24);
        focus(DATABASE_ROW, PERIOD);
        robot.push(KeyCode.DELETE);
        assertThat(operations().backups()).isEmpty();
        command("undo");
        assertThat(operations().backups()).containsKey(DATABASE);
    }

    @Test
    void boundsWaitForTheMode() {
        write(WEB, MINIMUM, "2");
        assertThat(refusal()).contains("Choose fixed, manual or automatic first.");

        onFxThread(() -> project().perform(new SetScaling("web",
                Optional.of(Scaling.of(Scaling.Mode.AUTOMATIC)))));
        write(WEB, MINIMUM, "2");

        assertThat(operations().scaling().get(ElementId.service("web")).minimum()).contains(2);
    }

    @Test
    void whatIsWatchedIsWrittenOrTakenFromTheUsualAnswers() {
        enter("operations-metrics", "Prometheus");
        onFxThread(() -> find(robot, "#operations-strategy-offers", MenuButton.class).getItems().get(0).fire());
        enter("operations-log-days", "many");

        assertThat(operations().observability().metrics()).contains("Prometheus");
        assertThat(operations().rollout().strategy()).contains("rolling");
        assertThat(operations().observability().logRetentionDays()).isEmpty();
        assertThat(find(robot, "#operations-form .inline-message", Label.class).getText()).contains("'many'");
    }

    @Test
    void alertsAreAddedChangedAndRemoved() {
        command("show-operations");
        onFxThread(() -> {
            find(robot, "#alert-about", TextField.class).setText("errors");
            find(robot, "#alert-whom", TextField.class).setText("on-call");
            find(robot, "#alert-add", Button.class).fire();
        });
        assertThat(operations().observability().alerts()).containsEntry("errors", "on-call");

        enter("alert-errors", "PagerDuty");
        assertThat(operations().observability().alerts()).containsEntry("errors", "PagerDuty");
        enter("alert-errors", "");
        assertThat(operations().observability().alerts()).isEmpty();
    }
}
