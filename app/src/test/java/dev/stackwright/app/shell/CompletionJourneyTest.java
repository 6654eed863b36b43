package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.Proposal;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
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

        assertThat(text()).contains("    env_file: \n");
        assertThat(area().isFocused()).isTrue();
    }

    private void take(String label) {
        assertThat(proposed()).contains(label);
        onFxThread(() -> {
            ListView<?> list = robot.lookup("#completion-list").queryListView();
            list.getSelectionModel().select(proposed(list).indexOf(label));
        });
        robot.push(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static List<String> proposed(ListView<?> list) {
        return ((ListView<Proposal>) list).getItems().stream().map(Proposal::label).toList();
    }

    private void complete() {
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    }

    @Test
    void aWholeStackIsWrittenFromAnEmptyFileByCompletionAlone() {
        onFxThread(() -> {
            area().requestFocus();
            area().replaceText("");
        });
        complete();
        take("services");
        complete();
        take("service from an image");
        assertThat(area().getSelectedText()).isEqualTo("web");
        robot.push(KeyCode.TAB);
        robot.write("nginx:");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("por");
        take("ports");
        take("8080:80");
        robot.write("9000");
        robot.push(KeyCode.TAB);
        assertThat(area().getSelectedText()).isEqualTo("80");
        onFxThread(() -> {
            area().moveTo(area().getLength());
            area().insertText(area().getLength(), "\n  ");
        });
        robot.write("postgr");
        take("PostgreSQL");
        assertThat(area().getSelectedText()).isEqualTo("database");

        assertThat(text()).startsWith("services:\n  web:\n    image: nginx:").contains("- \"9000:80\"\n")
                .contains("  database:\n    image: postgres:").contains("\nvolumes:\n  database-data:");
        assertThat(resolved().problems()).isEmpty();
        command("undo");
        assertThat(text()).doesNotContain("image: postgres:").doesNotContain("volumes:");
    }

    private ComposeProject resolved() {
        OverlaySources sources = new OverlaySources(ProjectSources.ofDisk(),
                Map.of(file(), new Reading.Text(project().snapshot().compose())));
        return ComposeProject.resolve(sources, ResolveOptions.of(List.of(file()))
                .withEnvironment(Map.of("POSTGRES_PASSWORD", "secret")));
    }

    @Test
    void aNameThatIsTypedOverIsRepeatedWhereItStandsAgain() {
        caretBehind("1.27\n    ");
        robot.write("environ");
        robot.push(KeyCode.ENTER);
        complete();
        take("NAME: ${NAME:-value}");
        robot.write("LEVEL");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("info");

        assertThat(text()).contains("    environment:\n      LEVEL: ${LEVEL:-info}\n");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void filesBesideTheStackAreOfferedAndAFolderOpens() throws IOException {
        Files.createDirectories(file().resolveSibling("config"));
        Files.writeString(file().resolveSibling("config/web.env"), "A=b\n");
        caretBehind("1.27\n    ");
        robot.write("env_f");
        robot.push(KeyCode.ENTER);
        take("config");
        take("web.env");

        assertThat(text()).contains("    env_file: config/web.env\n");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void nothingOpensInAComment() {
        caretBehind("1.27");
        robot.write(" # im");

        assertThat(isOpen()).isFalse();
    }
}
