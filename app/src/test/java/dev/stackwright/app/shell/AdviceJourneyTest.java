package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Decision;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AdviceJourneyTest extends WindowJourney {

    @Test
    void answersRankTechnologiesAndLeadToADecision() {
        command("advice");
        answer("team-python");
        answer("data-relational");
        assertThat(card("database").lookup(".advice-first")).isNotNull();
        assertThat(robot.lookup("#advice-database .entry-link").queryAllAs(Hyperlink.class)).first()
                .extracting(Hyperlink::getText).isEqualTo("PostgreSQL");
        assertThat(robot.lookup("#advice-database .advice-reasons .label").queryAllAs(Label.class))
                .extracting(Label::getText).contains("+3  Relational with the widest range of uses.");
        onFxThread(() -> robot.lookup("#advice-database .advice-buttons .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Weigh and decide")).forEach(Button::fire));

        assertThat(find(robot, "#decision-title", TextField.class).getText()).isEqualTo("Primary database");
        assertThat(find(robot, "#decision-context", TextArea.class).getText()).startsWith("The team knows Python.");
        onFxThread(find(robot, "#decision-save", Button.class)::fire);
        Decision decision = project().snapshot().design().rationale().decisions().get("primary-database");
        assertThat(decision.options()).hasSize(4).first().extracting(Decision.Option::name).isEqualTo("PostgreSQL");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void technologiesAreComparedFromTheirPageAndMoreAreAdded() {
        command("catalog");
        onFxThread(() -> find(robot, "#catalog-search", TextField.class).setText("rabbitmq"));
        onFxThread(() -> find(robot, "#catalog-entries", ListView.class).getSelectionModel()
                .select(0));
        onFxThread(find(robot, "#catalog-compare", Button.class)::fire);
        assertThat(columns()).startsWith("RabbitMQ").contains("NATS");
        TextField field = find(robot, "#comparison-add", TextField.class);
        onFxThread(field::requestFocus);
        onFxThread(() -> field.setText("Amazon SQS"));
        robot.push(KeyCode.ENTER);

        assertThat(columns()).endsWith("Amazon SQS");
        assertThat(robot.lookup("#comparison-grid .comparison-name").queryAllAs(Label.class))
                .extracting(Label::getText).contains("When to choose it", "Cannot go to", "Fit for purpose");
    }

    private List<String> columns() {
        return robot.lookup("#comparison-grid .entry-link").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText).toList();
    }

    private Node card(String selection) {
        return robot.lookup("#advice-" + selection).query();
    }

    private void answer(String id) {
        onFxThread(find(robot, "#answer-" + id, CheckBox.class)::fire);
    }
}
