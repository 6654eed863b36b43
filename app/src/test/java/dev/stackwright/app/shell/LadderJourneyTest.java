package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.StepAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LadderJourneyTest extends WindowJourney {

    private static final StepAnswers REDIS = new StepAnswers(Map.of("cache", "redis"),
            Optional.of(new Signature("Ada", LocalDate.of(2026, 11, 21))));

    @Override
    String stack() {
        return """
                services:
                  app:
                    image: acme/api:1.0
                    ports: ["8080:8080"]
                    environment:
                      DATABASE_URL: postgres://db/shop
                    depends_on: [db]
                  db:
                    image: postgres:16
                    volumes: [data:/var/lib/postgresql/data]
                volumes:
                  data:
                """;
    }

    private boolean isOpen(int rung) {
        return find(robot, "#rung-" + rung + " .rung-body", Node.class).isVisible();
    }

    @Test
    void theNextRungIsOpenAndItsStepLeadsToTheOneAfter() {
        command("show-ladder");
        assertThat(find(robot, "#ladder-pattern .pattern-name", Label.class).getText())
                .isEqualTo("Simple API service");
        assertThat(isOpen(1)).isFalse();
        assertThat(isOpen(2)).isTrue();

        prompts().willAnswerStep(REDIS);
        onFxThread(() -> find(robot, "#take-2", Button.class).fire());

        assertThat(text()).contains("image: redis:", "REDIS_URL: redis://cache:6379");
        assertThat(isOpen(2)).isFalse();
        assertThat(isOpen(3)).isTrue();
        command("undo");
        assertThat(text()).isEqualTo(stack());
        assertThat(isOpen(2)).isTrue();
    }

    @Test
    void aRungIsOpenedByTheKeyboard() {
        command("show-ladder");
        onFxThread(() -> find(robot, "#rung-header-3", Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(isOpen(3)).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(isOpen(3)).isFalse();
    }

    @Test
    void whatIsMissingLeadsToItsPlace() {
        command("show-ladder");
        onFxThread(() -> find(robot, "#rung-header-3", Button.class).fire());
        onFxThread(() -> robot.lookup("#rung-3 .gap-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("db (PostgreSQL) has no health check"))
                .findFirst().orElseThrow().fire());
        assertThat(project().selection().elements()).extracting(element -> element.name()).containsExactly("db");
    }

    @Test
    void aPointIsConfirmedByName() {
        command("show-ladder");
        prompts().willConfirmAs("Ada");
        onFxThread(() -> {
            find(robot, "#rung-header-1", Button.class).fire();
            find(robot, "#confirm-ladder-core-logs", Button.class).fire();
        });
        assertThat(project().snapshot().design().confirmations()).containsOnlyKeys("ladder.core.logs");
        assertThat(robot.lookup("#rung-1 .field-hint").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("Confirmed by Ada on "));
        onFxThread(() -> find(robot, "#take-back-ladder-core-logs", Button.class).fire());
        assertThat(project().snapshot().design().confirmations()).isEmpty();
    }
}
