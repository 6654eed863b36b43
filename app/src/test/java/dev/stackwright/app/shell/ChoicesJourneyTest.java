package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

class ChoicesJourneyTest extends WindowJourney {

    @Test
    void choicesAreMadeTakenBackAndUndone() {
        command("show-choices");
        ToggleButton hybrid = find(robot, "#choice-tenancy-hybrid", ToggleButton.class);
        CheckBox soc2 = find(robot, "#choice-compliance-soc2", CheckBox.class);
        assertThat(hybrid.isSelected()).isFalse();
        robot.clickOn(hybrid);
        robot.clickOn(soc2);
        assertThat(hybrid.isSelected()).isTrue();
        assertThat(project().snapshot().design().choices().tenancy()).hasValue("hybrid");
        assertThat(project().snapshot().design().choices().complianceIds()).containsExactly("soc2");
        assertThat(text()).isEqualTo(STACK);
        robot.clickOn(hybrid);
        assertThat(project().snapshot().design().choices().tenancy()).isEmpty();
        command("undo");
        command("undo");
        assertThat(hybrid.isSelected()).isTrue();
        assertThat(soc2.isSelected()).isFalse();
    }

    @Test
    void aTargetSaysHowManyFindingsItCauses() {
        command("show-choices");
        onFxThread(() -> find(robot, "#choice-sla-99-95", ToggleButton.class).fire());
        assertThat(robot.lookup(".section-remark").queryAllAs(javafx.scene.control.Label.class))
                .anyMatch(label -> label.getText().endsWith("findings"));
    }
}
