package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Edit;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Laying out the text of the running window. */
class FormatJourneyTest extends WindowJourney {

    private static final String UNEVEN = """
            services:
              web:
                restart:   always
                image: nginx:1.27   # edge
              api:
                 image: acme/api:1.0
            """;

    @Override
    String stack() {
        return UNEVEN;
    }

    private void focusText() {
        onFxThread(() -> find(robot, "#editor-tabs .code-area", CodeArea.class).requestFocus());
    }

    @Test
    void theTextIsLaidOutAfterALookAtTheDifferenceAndUndoneAtOnce() {
        focusText();

        robot.press(KeyCode.SHIFT, KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT, KeyCode.SHIFT);

        assertThat(prompts().previewed()).extracting(Edit::title).containsExactly("Format document");
        assertThat(text()).isEqualTo("""
                services:
                  web:
                    restart: always
                    image: nginx:1.27   # edge
                  api:
                    image: acme/api:1.0
                """);
        command("undo");
        assertThat(text()).isEqualTo(UNEVEN);
    }

    @Test
    void keysAreSortedAfterALookAtTheDifference() {
        command("sort-keys");

        assertThat(prompts().previewed()).extracting(Edit::title).containsExactly("Sort keys");
        assertThat(text()).contains("  web:\n    image: nginx:1.27   # edge\n    restart:   always\n  api:");
    }

    @Test
    void nothingChangesWhereTheUserWouldRatherNot() {
        prompts().willWant(false);

        command("format");

        assertThat(prompts().previewed()).hasSize(1);
        assertThat(text()).isEqualTo(UNEVEN);
    }

    @Test
    void anEvenTextIsToldOf() {
        command("format");
        command("format");

        assertThat(prompts().previewed()).hasSize(1);
        assertThat(robot.lookup(".notification-bar").tryQuery()).isPresent();
    }
}
