package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Service;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BlocksJourneyTest extends WindowJourney {

    @Test
    void aBlockThatIsSearchedForIsAddedWithEnter() {
        command("show-blocks");
        robot.clickOn("#blocks-search").write("valkey").push(KeyCode.ENTER);
        assertThat(project().snapshot().compose().services()).extracting(Service::name)
                .startsWith("web", "api", "database").hasSize(4);
        assertThat(text()).startsWith(STACK.stripTrailing());
    }

    @Test
    void aDoubleClickAddsABlockAndUndoTakesItAway() {
        command("show-blocks");
        robot.doubleClickOn("#block-api");
        assertThat(project().snapshot().compose().services()).hasSize(4);
        command("undo");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void aBlockIsAddedFromTheKeyboard() {
        command("show-blocks");
        Node block = robot.lookup("#block-web").query();
        onFxThread(block::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(project().snapshot().compose().services()).hasSize(4);
    }
}
