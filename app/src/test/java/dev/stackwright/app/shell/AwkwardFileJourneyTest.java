package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** A file that never reads as YAML, with everything in it that does not belong there. */
class AwkwardFileJourneyTest extends WindowJourney {

    private static final String AWKWARD = "services:\r\n\tweb: [ {\n  a: \"\r  b: 'c\u0007\u001b[0m\u2028\u0085d\n"
            + "  - - &\n\t\t*x\n" + "y".repeat(200_000) + "\r\n%%%: caf\u00e9 \ud83d\ude80";

    @Override
    String stack() {
        return AWKWARD;
    }

    @Test
    void isSavedAsItWasTyped() throws IOException {
        onFxThread(() -> {
            CodeArea area = find(robot, "#editor-tabs .code-area", CodeArea.class);
            area.requestFocus();
            area.moveTo(0);
        });
        robot.write("x");
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        robot.write("y");
        assertThat(text()).isEqualTo("x" + AWKWARD + "y");

        command("save");

        assertThat(Files.readAllBytes(file())).isEqualTo(("x" + AWKWARD + "y").getBytes(StandardCharsets.UTF_8));
        command("undo");
        command("undo");
        assertThat(text()).isEqualTo(AWKWARD);
    }
}
