package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class FindingsJourneyTest extends WindowJourney {

    @Test
    void aFindingIsGoneToAndFixedFromTheKeyboard() {
        choose(robot, "secret-in-clear");
        robot.push(KeyCode.ENTER);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("database"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(prompts().previewed()).hasSize(1);
        assertThat(text()).doesNotContain("hunter2");
        assertThat(list(robot).getItems()).extracting(Finding::id).doesNotContain("secret-in-clear");
        command("undo");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void aFindingIsAcceptedWithNameAndReason() {
        prompts().willAccept(new AcceptanceForm("Ada", "A demo", Optional.empty()));
        choose(robot, "secret-in-clear");
        onFxThread(() -> find(robot, "#finding-accept-button", Button.class).fire());
        assertThat(project().snapshot().design().acceptances()).hasSize(1);
        assertThat(list(robot).getItems()).extracting(Finding::id).doesNotContain("secret-in-clear");
        onFxThread(() -> find(robot, "#filter-accepted", ToggleButton.class).fire());
        assertThat(list(robot).getItems()).extracting(Finding::id).contains("secret-in-clear");
    }

    @Test
    void theSelectedFindingStaysSelectedWhileTheTextChanges() {
        choose(robot, "secret-in-clear");
        onFxThread(() -> project().workspace().perform(
                new SetEnvironment("api", "FIRST", "1")));
        assertThat(list(robot).getSelectionModel().getSelectedItem().id()).isEqualTo("secret-in-clear");
    }

    @Test
    void allThatIsSafeIsFixedByOneCommandAndTakenBackByOneUndo() {
        onFxThread(() -> project().workspace().perform(
                new SetEnvironment("api", "STORE", "postgres://database:5432/shop")));
        String before = text();
        command("fix-safe");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(prompts().previewed()).singleElement().satisfies(edit ->
                assertThat(edit.title()).startsWith("Apply ").endsWith(" safe fixes"));
        assertThat(text()).contains("condition: service_healthy").contains("hunter2");
        command("undo");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void thePageOfTheSelectedFindingsCheckIsOpenedByACommand() {
        choose(robot, "secret-in-clear");
        command("about-check");
        assertThat(prompts().checkPages()).extracting(page -> page.check().id()).containsExactly("secret-in-clear");
    }

    private static void choose(FxRobot robot, String check) {
        ListView<Finding> list = list(robot);
        onFxThread(() -> {
            list.requestFocus();
            list.getSelectionModel().select(list.getItems().stream()
                    .filter(finding -> finding.id().equals(check)).findFirst().orElseThrow());
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Finding> list(FxRobot robot) {
        return robot.lookup("#findings-list").queryAs(ListView.class);
    }
}
