package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.Proposal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Completing at the caret in the running window. */
class CompletionJourneyTest extends WindowJourney {

    @Override
    String stack() {
        return "services:\n  web:\n    image: nginx:1.27\n    \n  api:\n    image: acme/api:1.0\n";
    }

    private CodeArea area() {
        return find(robot, "#editor-tabs .code-area", CodeArea.class);
    }

    private void caretBehind(String text) {
        onFxThread(() -> {
            area().requestFocus();
            area().moveTo(text().indexOf(text) + text.length());
        });
    }

    private boolean isOpen() {
        return robot.lookup("#completion-list").tryQuery().filter(Node::isVisible).isPresent();
    }

    @SuppressWarnings("unchecked")
    private List<String> proposed() {
        return ((ListView<Proposal>) find(robot, "#completion-list", ListView.class)).getItems().stream()
                .map(Proposal::label).toList();
    }

    @Test
    void aKeyIsCompletedWhileItIsTypedAndItsValueAfterIt() {
        caretBehind("1.27\n    ");
        robot.write("rest");
        assertThat(proposed()).first().isEqualTo("restart");

        robot.push(KeyCode.ENTER);

        assertThat(text()).contains("    restart: \n");
        assertThat(proposed()).contains("always", "unless-stopped");
        robot.write("unl");
        robot.push(KeyCode.TAB);
        assertThat(text()).contains("    restart: unless-stopped\n");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aListOfNamesIsOfferedWhenAskedForAndOneUndoTakesItBack() {
        caretBehind("1.27\n    ");
        robot.write("depends");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(proposed()).containsExactly("api");

        robot.push(KeyCode.ENTER);

        assertThat(project().snapshot().compose().service("web").orElseThrow().dependencies()).singleElement()
                .satisfies(dependency -> assertThat(dependency.service()).isEqualTo("api"));
        String complete = text();
        command("undo");
        assertThat(text()).isNotEqualTo(complete).contains("depends_on");
    }

    @Test
    void escapeClosesTheListAndTheTextStays() {
        caretBehind("1.27\n    ");
        robot.write("po");
        assertThat(isOpen()).isTrue();
        String typed = text();

        robot.push(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
        assertThat(text()).isEqualTo(typed);
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("    po\n");
    }

    @Test
    void arrowsChooseAndTheCaretStaysInTheText() {
        caretBehind("1.27\n    ");
        robot.write("env");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        assertThat(text()).contains("    environment:\n");
        assertThat(area().isFocused()).isTrue();
    }

    @Test
    void nothingOpensInAComment() {
        caretBehind("1.27");
        robot.write(" # im");

        assertThat(isOpen()).isFalse();
    }
}
