package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class InspectorJourneyTest extends WindowJourney {

    @Test
    void theImageIsChangedWithEnterAndComesBackWithUndo() {
        select("web");
        type(robot, "#inspector-image", "nginx:1.28");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK.replace("nginx:1.27", "nginx:1.28"));
        command("undo");
        assertThat(text()).isEqualTo(STACK);
        assertThat(find(robot, "#inspector-image", CommitField.class).getText()).isEqualTo("nginx:1.27");
    }

    @Test
    void leavingAFieldHandsItsTextOver() {
        select("web");
        type(robot, "#inspector-replicas", "3");
        onFxThread(() -> robot.lookup("#inspector-image").query().requestFocus());
        assertThat(project().snapshot().compose().service("web").orElseThrow().replicaCount()).isEqualTo(3);
        assertThat(project().workspace().history().doneCount()).isEqualTo(1);
    }

    @Test
    void aRefusedNameStaysWithItsReasonUntilEscape() {
        select("web");
        type(robot, "#inspector-name", "api");
        robot.push(KeyCode.ENTER);
        CommitField name = find(robot, "#inspector-name", CommitField.class);
        assertThat(name.getText()).isEqualTo("api");
        assertThat(name.refusalProperty().get()).contains("already");
        assertThat(text()).isEqualTo(STACK);
        robot.push(KeyCode.ESCAPE);
        assertThat(name.getText()).isEqualTo("web");
        assertThat(name.refusalProperty().get()).isEmpty();
    }

    @Test
    void aPortIsAddedAndAVariableChanged() {
        select("api");
        type(robot, "#inspector-port-0", "9000:9000");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("9000:9000");
        type(robot, "#variable-MODE", "slow");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("MODE: slow");
    }

    @Test
    void aConditionIsChosenFromTheList() {
        select("web");
        onFxThread(() -> conditionOf(robot, "api").setValue(DependencyCondition.SERVICE_HEALTHY));
        assertThat(project().snapshot().compose().service("web").orElseThrow().dependencies().get(0).condition())
                .isEqualTo(DependencyCondition.SERVICE_HEALTHY);
        assertThat(conditionOf(robot, "api").getValue()).isEqualTo(DependencyCondition.SERVICE_HEALTHY);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<DependencyCondition> conditionOf(FxRobot robot, String service) {
        return robot.lookup("#condition-" + service).queryAs(ChoiceBox.class);
    }

    @Test
    void typingInTheTextShowsInTheFieldAtOnce() {
        select("web");
        onFxThread(() -> project().workspace().perform(
                new dev.stackwright.model.recipe.SetImage("web", "caddy:2")));
        assertThat(find(robot, "#inspector-image", CommitField.class).getText()).isEqualTo("caddy:2");
    }

    @Test
    void undoingWhatAFieldIsWorkingOnDoesNoHarm() {
        onFxThread(() -> project().workspace().perform(
                new dev.stackwright.model.recipe.SetEnvironment("api", "EXTRA", "1")));
        select("api");
        type(robot, "#variable-EXTRA", "2");
        onFxThread(() -> project().workspace().undo());
        assertThat(text()).isEqualTo(STACK);
        assertThat(robot.lookup("#variable-EXTRA").queryAll()).isEmpty();
    }

    @Test
    void renamingWithF2OpensTheFieldOnTheCanvas() {
        select("web");
        command("rename");
        robot.write("edge");
        robot.push(KeyCode.ENTER);
        assertThat(project().snapshot().compose().hasService("edge")).isTrue();
        assertThat(project().selection().elements()).containsExactly(ElementId.service("edge"));
    }

    @Test
    void theStackIsShownWhileNothingIsSelected() {
        command("show-inspector");
        Button row = robot.lookup(".overview-row").match(node ->
                node.getAccessibleText().contains("database")).queryAs(Button.class);
        onFxThread(row::fire);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("database"));
    }

    private void select(String service) {
        command("show-inspector");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service(service)), this));
    }

    private static void type(FxRobot robot, String field, String text) {
        onFxThread(() -> {
            robot.lookup(field).query().requestFocus();
            robot.lookup(field).queryTextInputControl().selectAll();
        });
        robot.write(text);
    }
}
