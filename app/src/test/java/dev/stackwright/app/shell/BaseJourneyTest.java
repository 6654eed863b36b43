package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.rendering.fx.CardNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A file that is laid over another one is read together with it once the user says so. */
class BaseJourneyTest extends WindowJourney {

    @Override
    String stack() throws IOException {
        Files.writeString(overlay(), """
                services:
                  web:
                    environment:
                      LOG: debug
                """);
        return """
                services:
                  web:
                    image: nginx:1.27
                  cache:
                    image: valkey/valkey:8
                    ports: ["a lot"]
                """;
    }

    private Path overlay() {
        return file().resolveSibling("prod.yaml");
    }

    private Optional<Node> banner() {
        return robot.lookup("#notice-base").tryQuery();
    }

    private void press(String text) {
        onFxThread(() -> robot.lookup("#notice-base .button").queryAll().stream().map(node -> (Button) node)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow().fire());
    }

    @Test
    void aStackNeedsNoBase() {
        assertThat(banner()).isEmpty();
    }

    @Test
    void theBaseThatLiesBesideIsUsedWithOneClick() {
        startAgain(Optional.of(overlay()));
        assertThat(((Label) banner().orElseThrow().lookup(".notice-text")).getText())
                .startsWith("prod.yaml only says something more");

        press("Use compose.yaml");

        CardNode cache = find(robot, "#card-cache", CardNode.class);
        assertThat(cache.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("foreign"));
        assertThat(cache.getAccessibleText()).contains("Defined in compose.yaml, over which this file is merged");
        CardNode web = find(robot, "#card-web", CardNode.class);
        assertThat(web.getAccessibleText()).contains("nginx:1.27").contains("Takes over what compose.yaml says");
        assertThat(web.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("foreign"));

        press("Read it alone");
        assertThat(robot.lookup("#card-cache").tryQuery()).isEmpty();
    }

    @Test
    void theBaseIsRememberedUntilTheFileIsReadAlone() {
        startAgain(Optional.of(overlay()));
        press("Use compose.yaml");

        startAgain(Optional.of(overlay()));
        assertThat(robot.lookup("#card-cache").tryQuery()).isPresent();
        assertThat(project().isDirty()).isFalse();

        press("Read it alone");
        startAgain(Optional.of(overlay()));
        assertThat(robot.lookup("#card-cache").tryQuery()).isEmpty();
    }

    @Test
    void aRememberedBaseThatIsGoneIsAskedForAgain() throws IOException {
        startAgain(Optional.of(overlay()));
        press("Use compose.yaml");
        Files.delete(file());

        startAgain(Optional.of(overlay()));

        assertThat(((Label) banner().orElseThrow().lookup(".notice-text")).getText()).contains("it needs its base");
    }

    @Test
    void anotherFileIsChosenAsBase() {
        startAgain(Optional.of(overlay()));
        prompts().willChoose(file());

        press("Choose a file\u2026");

        assertThat(robot.lookup("#card-cache").tryQuery()).isPresent();
    }

    @Test
    void aFindingOfAnotherFileSaysWhichAndLeadsThere() {
        startAgain(Optional.of(overlay()));
        press("Use compose.yaml");
        command("show-findings");
        ListView<Finding> list = list();
        Finding wrong = list.getItems().stream().filter(finding -> finding.file().isPresent()).findFirst()
                .orElseThrow();

        assertThat(places()).anyMatch(place -> place.contains("compose.yaml") && place.endsWith("line 6"));
        onFxThread(() -> list.getSelectionModel().select(wrong));
        onFxThread(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "",
                "", KeyCode.ENTER, false, false, false, false)));

        assertThat(find(robot, ".file-tabs", TabPane.class).getSelectionModel().getSelectedItem().getText())
                .isEqualTo("compose.yaml");
        assertThat(find(robot, "#status-caret", Label.class).getText()).startsWith("Ln 6");
    }

    private List<String> places() {
        return robot.lookup(".finding-place").queryAll().stream().map(node -> ((Label) node).getText()).toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<Finding> list() {
        return find(robot, "#findings-list", ListView.class);
    }
}
