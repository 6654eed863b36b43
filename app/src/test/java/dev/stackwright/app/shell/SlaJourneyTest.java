package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.rendering.fx.CardNode;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlaJourneyTest extends WindowJourney {

    @Override
    String stack() {
        return STACK.replace("      MODE: fast\n", "      MODE: fast\n    depends_on: [database]\n");
    }

    @BeforeEach
    void openThePage() {
        command("show-choices");
        fire("#choice-card-sla");
    }

    @Test
    void anAssumptionOfOnesOwnChangesTheEstimateAndIsUndone() {
        String before = likely();
        enter("#assumption-services-database", "95");

        assertThat(project().snapshot().design().operations().assumptions()).containsEntry("services/database", 95.0);
        assertThat(likely()).isNotEqualTo(before);
        assertThat(find(robot, "#sla-weakest", Hyperlink.class).getText()).contains("database (95 %)");
        assertThat(text()).isEqualTo(stack());

        fire("#sla-reset-all");
        assertThat(likely()).isEqualTo(before);
        command("undo");
        assertThat(likely()).isNotEqualTo(before);
        command("undo");
        assertThat(likely()).isEqualTo(before);
    }

    @Test
    void aShareThatIsNoneIsRefusedWithTheReason() {
        enter("#assumption-zone", "often");

        assertThat(find(robot, "#assumption-zone", CommitField.class).refusalProperty().get())
                .isEqualTo("Give a number from 0 to 100.");
        assertThat(project().snapshot().design().operations().assumptions()).isEmpty();
    }

    @Test
    void whatIsPromisedOfRecoveryIsWrittenAsPeopleSayIt() {
        enter("#sla-rto", "1.5 h");
        enter("#sla-rpo", "1 day");

        assertThat(project().snapshot().design().choices().recovery().timeObjective()).hasValue(90);
        assertThat(project().snapshot().design().choices().recovery().pointObjective()).hasValue(24 * 60);
        assertThat(find(robot, "#sla-rto", CommitField.class).getText()).isEqualTo("1 h 30 min");
        enter("#sla-rto", "");
        assertThat(project().snapshot().design().choices().recovery().timeObjective()).isEmpty();
    }

    @Test
    void theWeakestLinkLeadsToItsService() {
        enter("#assumption-services-database", "95");
        fire("#sla-weakest");

        assertThat(project().selection().elements()).isEqualTo(Set.of(ElementId.service("database")));
    }

    @Test
    void aStepOfAPlanGoesIntoThePlansSizes() {
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("Add a plan",
                project().snapshot().design().withPlan("Pro", Plan.EMPTY))));
        enter("#assumption-services-api", "90");
        ChoiceBox<?> scope = find(robot, "#choice-scope", ChoiceBox.class);
        onFxThread(() -> scope.getSelectionModel().select(1));
        String before = likely();

        fire("#sla-step-replicas-api");

        assertThat(project().snapshot().design().plans().get("Pro").sizing().get(ElementId.service("api")).replicas())
                .hasValue(2);
        assertThat(likely()).isNotEqualTo(before);
        assertThat(text()).isEqualTo(stack());
    }

    @Test
    void theCanvasMarksTheWeakestLinkOnlyWhileThatIsWantedAndAfterARestart() {
        enter("#assumption-services-database", "95");
        assertThat(marked("database")).isFalse();

        command("weakest-link");
        assertThat(marked("database")).isTrue();
        enter("#assumption-services-api", "90");
        assertThat(marked("database")).isFalse();
        assertThat(marked("api")).isTrue();

        command("weakest-link");
        assertThat(marked("api")).isFalse();
        command("weakest-link");
        command("save");
        startAgain(Optional.of(file()));
        assertThat(marked("api")).isTrue();
    }

    private boolean marked(String service) {
        return find(robot, "#card-" + service, CardNode.class).getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("weakest"));
    }

    private void fire(String control) {
        ButtonBase button = find(robot, control, ButtonBase.class);
        onFxThread(button::fire);
    }

    private void enter(String field, String text) {
        CommitField input = find(robot, field, CommitField.class);
        onFxThread(() -> {
            input.setText(text);
            input.commit();
        });
    }

    private String likely() {
        return find(robot, "#sla-likely", Label.class).getText();
    }
}
