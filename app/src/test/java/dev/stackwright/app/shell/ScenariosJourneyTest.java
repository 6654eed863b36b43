package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ScenariosJourneyTest extends WindowJourney {

    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");
    private static final ScenarioStep ASK = new ScenarioStep(WEB, API, "ask for the basket", false);
    private static final ScenarioStep TELL = new ScenarioStep(API, WEB, "three things", true);

    @Test
    void aScenarioIsToldStepByStepAndTakenBack() {
        command("show-scenarios");
        onFxThread(() -> find(robot, "#scenarios-begin", Button.class).fire());
        type("#scenario-name", "Checkout");
        type("#scenario-description", "how a basket is paid");
        step(ASK);
        assertThat(find(robot, "#scenario-from", ComboBox.class).getValue()).isEqualTo(API);
        step(TELL);

        Scenario told = design().landscape().scenarios().get("Checkout");
        assertThat(told.description()).hasValue("how a basket is paid");
        assertThat(told.steps()).containsExactly(ASK, TELL);
        assertThat(project().workspace().undoTitle()).hasValue("Add a step to Checkout");
        assertThat(text()).isEqualTo(STACK);

        for (int i = 0; i < 5; i++) {
            command("undo");
        }
        assertThat(design()).isEqualTo(Design.EMPTY);
        assertThat(find(robot, "#scenarios-begin", Button.class).isVisible()).isTrue();
    }

    @Test
    void stepsAreMovedMarkedChangedAndRemovedByKeyboard() {
        command("show-scenarios");
        onFxThread(() -> find(robot, "#scenarios-begin", Button.class).fire());
        step(ASK);
        step(TELL);
        TableView<?> table = find(robot, "#scenario-steps", TableView.class);
        onFxThread(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            focus(table, 1, 4);
        });
        assertThat(project().selection().edge()).hasValue(new EdgeKey(API, WEB));

        onFxThread(() -> project().selection().select(Set.of(), this));
        robot.clickOn("ask for the basket");
        assertThat(project().selection().edge()).hasValue(new EdgeKey(WEB, API));
        robot.type(KeyCode.DOWN);
        assertThat(project().selection().edge()).hasValue(new EdgeKey(API, WEB));

        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(steps()).containsExactly(TELL, ASK);
        onFxThread(() -> focus(table, 0, 4));
        robot.type(KeyCode.SPACE);
        assertThat(steps().get(0).answer()).isFalse();
        robot.type(KeyCode.DELETE);
        assertThat(steps()).containsExactly(ASK);
    }

    @Test
    void aStepAndItsMessageInTheSequenceDiagramAreSelectedTogether() {
        command("show-scenarios");
        onFxThread(() -> find(robot, "#scenarios-begin", Button.class).fire());
        step(ASK);
        step(TELL);
        onFxThread(() -> find(robot, "#scenario-draw", Button.class).fire());
        command("show-inspector");
        robot.clickOn("three things");
        assertThat(project().selection().edge()).hasValue(ScenarioMessages.key("Scenario", 2));
        assertThat(find(robot, "#edge-from", Hyperlink.class).getText()).isEqualTo("api");

        onFxThread(() -> project().selection().selectEdge(ScenarioMessages.key("Scenario", 1), this));
        TableView<?> table = find(robot, "#scenario-steps", TableView.class);
        assertThat(table.getFocusModel().getFocusedCell().getRow()).isZero();
        assertThat(project().selection().edge()).hasValue(ScenarioMessages.key("Scenario", 1));
    }

    private static <T> void focus(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    @SuppressWarnings("unchecked")
    private void step(ScenarioStep step) {
        onFxThread(() -> {
            find(robot, "#scenario-from", ComboBox.class).setValue(step.from());
            find(robot, "#scenario-to", ComboBox.class).setValue(step.to());
            find(robot, "#scenario-text", TextField.class).setText(step.text());
            find(robot, "#scenario-answer", CheckBox.class).setSelected(step.answer());
            find(robot, "#scenario-add-step", Button.class).fire();
        });
    }

    private void type(String field, String typed) {
        onFxThread(() -> {
            CommitField into = find(robot, field, CommitField.class);
            into.setText(typed);
            into.commit();
        });
    }

    private List<ScenarioStep> steps() {
        return design().landscape().scenarios().get("Scenario").steps();
    }

    private Design design() {
        return project().snapshot().design();
    }
}
