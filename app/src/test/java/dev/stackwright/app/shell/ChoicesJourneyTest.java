package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Edit;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChoicesJourneyTest extends WindowJourney {

    @Test
    void choicesAreMadeTakenBackAndUndone() {
        command("show-choices");
        drill("tenancy");
        ToggleButton hybrid = find(robot, "#choice-tenancy-hybrid", ToggleButton.class);
        assertThat(hybrid.isSelected()).isFalse();
        robot.clickOn(hybrid);
        assertThat(hybrid.isSelected()).isTrue();
        robot.clickOn("#choices-back");
        assertThat(cardText("tenancy")).contains("Hybrid tenancy");
        drill("compliance");
        CheckBox soc2 = find(robot, "#choice-compliance-soc2", CheckBox.class);
        robot.clickOn(soc2);
        assertThat(project().snapshot().design().choices().tenancy()).hasValue("hybrid");
        assertThat(project().snapshot().design().choices().complianceIds()).containsExactly("soc2");
        assertThat(text()).isEqualTo(STACK);
        command("undo");
        assertThat(soc2.isSelected()).isFalse();
        assertThat(hybrid.isSelected()).isTrue();
    }

    @Test
    void theKeyboardDrillsInAndGoesBack() {
        command("show-choices");
        robot.type(KeyCode.ENTER);
        assertThat(pageTitle()).isEqualTo("Tenancy");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#choices-page-title").tryQuery()).isEmpty();
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(robot.lookup("#choices-page-title").tryQuery()).isEmpty();
    }

    @Test
    void aDemandLeadsToTheFindingThatSpeaksAgainstIt() {
        command("show-choices");
        drill("sla");
        onFxThread(() -> find(robot, "#choice-sla-99-95", ToggleButton.class).fire());
        Hyperlink finding = robot.lookup(".demands .finding-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("database ")).findFirst().orElseThrow();

        onFxThread(finding::fire);

        assertThat(project().selection().elements()).isEqualTo(Set.of(ElementId.service("database")));
        assertThat(find(robot, "#findings-list", ListView.class).getSelectionModel()
                .getSelectedItem()).isNotNull();
        robot.clickOn("#choices-back");
        assertThat(cardText("sla")).contains("99.95").contains("findings");
    }

    @Test
    void aPlanIsLookedAtAndDecidesForItself() {
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("Add a plan",
                project().snapshot().design().withPlan("Pro", Plan.EMPTY))));
        command("show-choices");
        ChoiceBox<?> scope = find(robot, "#choice-scope", ChoiceBox.class);
        onFxThread(() -> scope.getSelectionModel().select(1));
        drill("sla");
        onFxThread(() -> find(robot, "#choice-sla-99-99", ToggleButton.class).fire());
        assertThat(project().snapshot().design().choices().sla()).isEmpty();
        assertThat(project().snapshot().design().choicesOf("Pro").sla()).hasValue("99.99");
        assertThat(robot.lookup(".demands .finding-link").queryAllAs(Hyperlink.class)).isNotEmpty();
        onFxThread(() -> find(robot, "#as-design-sla", Hyperlink.class).fire());
        assertThat(project().snapshot().design().choicesOf("Pro").sla()).isEmpty();
    }

    @Test
    void aPersonVouchesForWhatNoCheckCanProve() {
        prompts().willConfirmAs("Ada");
        command("show-choices");
        drill("deployment");
        onFxThread(() -> find(robot, "#choice-deployment-byoc", CheckBox.class).fire());
        Button vouch = find(robot, "#vouch-provisioning-automated", Button.class);
        onFxThread(vouch::fire);

        assertThat(project().snapshot().design().confirmations()).containsOnlyKeys("demand.provisioning-automated");
        assertThat(vouch.getText()).isEqualTo("Take back");
        assertThat(robot.lookup(".demands .field-hint").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("Confirmed by Ada"));
        onFxThread(vouch::fire);
        assertThat(project().snapshot().design().confirmations()).isEmpty();
    }

    @Test
    void thePageThatWasOpenIsThereAgain() {
        command("show-choices");
        drill("deployment");

        startAgain(Optional.of(file()));

        assertThat(pageTitle()).isEqualTo("Deployment models");
    }

    private void drill(String choice) {
        onFxThread(() -> find(robot, "#choice-card-" + choice, Button.class).fire());
    }

    private String cardText(String choice) {
        return find(robot, "#choice-card-" + choice, Button.class).getAccessibleText();
    }

    private String pageTitle() {
        return find(robot, "#choices-page-title", Label.class).getText();
    }
}
