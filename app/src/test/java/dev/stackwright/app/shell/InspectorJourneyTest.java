package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
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

    @Test
    void aHealthCheckIsWrittenChangedAndSwitchedOff() {
        select("database");
        type(robot, "#inspector-health-test", "pg_isready || exit 1");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("test: [\"CMD-SHELL\", \"pg_isready || exit 1\"]");
        type(robot, "#inspector-health-retries", "9");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("retries: 9");
        onFxThread(() -> find(robot, "#inspector-health-off", CheckBox.class).fire());
        assertThat(text()).contains("disable: true");
        onFxThread(() -> find(robot, "#inspector-health-remove", Button.class).fire());
        assertThat(text()).isEqualTo(STACK);
        for (int step = 0; step < 4; step++) {
            command("undo");
        }
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void theShellRunsATestOrItsWordsAreRun() {
        select("database");
        onFxThread(() -> find(robot, "#inspector-health-shell", CheckBox.class).fire());
        type(robot, "#inspector-health-test", "pg_isready -U \"a b\"");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("test: [\"CMD\", \"pg_isready\", \"-U\", \"a b\"]");
        onFxThread(() -> find(robot, "#inspector-health-shell", CheckBox.class).fire());
        assertThat(text()).contains("test: [\"CMD-SHELL\", \"pg_isready -U \\\"a b\\\"\"]");
    }

    @Test
    void aLimitIsSetAndTakenAway() {
        select("web");
        type(robot, "#inspector-memory-limit", "512M");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("        limits:\n          memory: 512M\n");
        type(robot, "#inspector-memory-limit", "much");
        robot.push(KeyCode.ENTER);
        assertThat(find(robot, "#inspector-memory-limit", CommitField.class).refusalProperty().get())
                .contains("not an amount");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void aServiceJoinsANetworkAndLeavesIt() {
        select("web");
        type(robot, "#inspector-network-0", "back");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("      - default\n      - back\n").endsWith("networks:\n  back:\n");
        assertThat(project().snapshot().compose().service("web").orElseThrow().networks()).hasSize(2);
    }

    @Test
    void aVariableIsRenamedInItsPlace() {
        select("api");
        type(robot, "#variable-name-MODE", "APP_MODE");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK.replace("MODE: fast", "APP_MODE: fast"));
    }

    @Test
    void aVariableIsExtractedFromATag() {
        select("web");
        onFxThread(() -> find(robot, "#inspector-extract", Button.class).fire());
        assertThat(robot.lookup("#inspector-extract-field").queryTextInputControl().getText()).isEqualTo("WEB_TAG");
        type(robot, "#inspector-extract-field", "EDGE");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK.replace("nginx:1.27 ", "nginx:${EDGE:-1.27} "));
        assertThat(robot.lookup("#inspector-extract-form").query().isVisible()).isFalse();
    }

    @Test
    void aBuildIsReplacedWithAnImage() {
        onFxThread(() -> project().workspace().type(TextPatch.of(
                Replacement.insert(STACK.indexOf("image: acme"), "build: .\n    "))));
        select("api");
        onFxThread(() -> robot.lookup("#inspector-replace-build").queryAs(Hyperlink.class).fire());
        type(robot, "#inspector-replace-build-field", "acme/api:2");
        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK.replace("acme/api:1.0", "acme/api:2"));
    }

    @Test
    void severalServicesAreChangedInOneStep() {
        command("show-inspector");
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("web"), ElementId.service("api"),
                ElementId.service("database")), this));
        assertThat(robot.lookup("#several-image").queryTextInputControl().getPromptText()).isEqualTo("several values");
        type(robot, "#several-memory-limit", "64M");
        robot.push(KeyCode.ENTER);
        assertThat(project().snapshot().compose().services()).allMatch(service ->
                service.resource(Resource.MEMORY_LIMIT).isPresent());
        assertThat(project().workspace().history().doneCount()).isEqualTo(1);
        type(robot, "#several-variable-MODE", "slow");
        robot.push(KeyCode.ENTER);
        assertThat(project().snapshot().compose().services()).allMatch(service -> service.environment().stream()
                .anyMatch(entry -> entry.name().equals("MODE") && entry.value().equals(Optional.of("slow"))));
        command("undo");
        command("undo");
        assertThat(text()).isEqualTo(STACK);
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
