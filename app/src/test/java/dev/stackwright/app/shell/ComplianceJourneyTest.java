package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplianceJourneyTest extends WindowJourney {

    @BeforeEach
    void openThePage() {
        command("show-choices");
        onFxThread(() -> find(robot, "#choice-card-compliance", Button.class).fire());
        onFxThread(() -> find(robot, "#choice-compliance-hipaa", CheckBox.class).fire());
        onFxThread(() -> find(robot, "#framework-hipaa", ToggleButton.class).fire());
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private void open(String id) {
        onFxThread(() -> find(robot, id, Node.class).requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private void press(String id) {
        onFxThread(() -> find(robot, id, Button.class).fire());
    }

    @Test
    void aControlThatPeopleDecideIsAcceptedTakenBackAndUndone() {
        prompts().willAccept(new AcceptanceForm("Ada", "Signed with the cloud", Optional.empty()));
        open("#control-hipaa-164-308-b-1");
        press("#accept-hipaa-164-308-b-1");
        assertThat(project().snapshot().design().acceptances()).extracting(Acceptance::check, Acceptance::by)
                .containsExactly(tuple("hipaa.164.308-b-1", "Ada"));
        assertThat(find(robot, "#controls-accepted", ToggleButton.class).getText()).isEqualTo("1 accepted");
        press("#take-back-hipaa-164-308-b-1");
        assertThat(project().snapshot().design().acceptances()).isEmpty();
        assertThat(isShown("#accept-hipaa-164-308-b-1")).isTrue();
        command("undo");
        assertThat(project().snapshot().design().acceptances()).hasSize(1);
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void whatIsMissingLeadsToItsService() {
        open("#control-hipaa-164-308-a-7-ii-a");
        Hyperlink gap = robot.lookup(".control-body .gap-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("database ")).findFirst().orElseThrow();
        onFxThread(gap::fire);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("database"));
    }

    @Test
    void theKeyboardOpensAndClosesAControl() {
        open("#control-hipaa-164-308-a-1-ii-a");
        assertThat(isShown(".control-body")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isShown(".control-body")).isFalse();
    }

    @Test
    void theFilterShowsTheControlsOfAStateAndThoseWithWords() {
        onFxThread(() -> find(robot, "#controls-met", ToggleButton.class).fire());
        assertThat(isShown("#control-hipaa-164-308-b-1")).isFalse();
        onFxThread(() -> find(robot, "#controls-met", ToggleButton.class).fire());
        assertThat(isShown("#control-hipaa-164-308-b-1")).isTrue();
        onFxThread(() -> find(robot, "#controls-words", TextField.class).setText("business assoc"));
        assertThat(isShown("#control-hipaa-164-308-b-1")).isTrue();
        assertThat(isShown("#control-hipaa-164-308-a-8")).isFalse();
    }

    @Test
    void anotherFrameworkIsLookedIntoWithoutChoosingIt() {
        onFxThread(() -> find(robot, "#framework-gdpr", ToggleButton.class).fire());
        assertThat(isShown("#control-gdpr-art-17")).isTrue();
        assertThat(project().snapshot().design().choices().complianceIds()).containsExactly("hipaa");
    }

    @Test
    void aPlanIsJudgedByItsOwnChoices() {
        Design design = project().snapshot().design();
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("Plan", design.withPlanChoices("Clinic",
                design.choices().withTenancy(Optional.of("siloed"))))));
        open("#control-hipaa-dedicated-infrastructure");
        assertThat(bodyText()).contains("Nobody has decided whether customers share the stack.");
        onFxThread(() -> find(robot, "#choice-scope", ChoiceBox.class).getSelectionModel().select(1));
        assertThat(bodyText()).contains("Every customer has a stack of its own.");
    }

    private String bodyText() {
        return robot.lookup(".control-body .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).collect(Collectors.joining(" "));
    }
}
