package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.app.dialogs.RecoveryPrompt.Kind;
import dev.stackwright.app.shell.FileQuestions.Conflicting;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.recovery.UnsavedWork;
import dev.stackwright.model.recovery.UnsavedWork.OtherText;
import dev.stackwright.model.recovery.WindowOwner;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.rendering.fx.CardNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A project of several files: tabs, one history, a save for each. */
class FilesJourneyTest extends WindowJourney {

    private static final String INCLUDED = """
            services:
              database:
                image: postgres:16
            """;
    private static final String MAIN = """
            include:
              - data/compose.yaml
            services:
              web:
                image: nginx:1.27
                depends_on: [database]
            """;

    @Override
    String stack() throws IOException {
        Files.createDirectories(included().getParent());
        Files.writeString(included(), INCLUDED);
        return MAIN;
    }

    private Path included() {
        return file().resolveSibling("data").resolve("compose.yaml");
    }

    private List<String> tabs() {
        return find(robot, ".file-tabs", TabPane.class).getTabs().stream()
                .map(tab -> (tab.getGraphic() == null ? "" : "*") + tab.getText()).toList();
    }

    private void typeIntoIncluded(String text) {
        command("next-file");
        FileKey file = FileKey.of(included());
        onFxThread(() -> project().workspace().type(file,
                TextPatch.of(Replacement.insert(INCLUDED.length(), text))));
    }

    private String front() {
        return find(robot, ".file-tabs", TabPane.class).getSelectionModel().getSelectedItem().getText();
    }

    @Test
    void everyFileOfTheProjectHasATab() {
        assertThat(tabs()).containsExactly("compose.yaml", "data/compose.yaml");

        command("next-file");

        assertThat(front()).isEqualTo("data/compose.yaml");
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED);
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void whatIsTypedIntoAnIncludedFileIsSavedThere() throws IOException {
        typeIntoIncluded("# mine\n");
        assertThat(tabs()).containsExactly("compose.yaml", "*data/compose.yaml");

        command("save");

        assertThat(included()).hasContent(INCLUDED + "# mine\n");
        assertThat(file()).hasContent(MAIN);
        assertThat(tabs()).containsExactly("compose.yaml", "data/compose.yaml");
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void undoShowsTheFileItChanges() {
        typeIntoIncluded("# mine\n");
        command("previous-file");
        assertThat(front()).isEqualTo("compose.yaml");

        command("undo");

        assertThat(front()).isEqualTo("data/compose.yaml");
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED);
    }

    @Test
    void saveAllWritesEveryFileThatHasChanged() {
        typeIntoIncluded("# mine\n");
        onFxThread(() -> project().workspace().type(TextPatch.of(Replacement.insert(0, "# too\n"))));

        command("save-all");

        assertThat(included()).hasContent(INCLUDED + "# mine\n");
        assertThat(file()).hasContent("# too\n" + MAIN);
    }

    @Test
    void aFileThatAnotherProgramHasWrittenIsOverwrittenOnlyWhenAsked() throws IOException {
        typeIntoIncluded("# mine\n");
        Files.writeString(included(), "services: {}\n");
        prompts().willAnswer(Conflicting.LEAVE);

        command("save");

        assertThat(included()).hasContent("services: {}\n");
        prompts().willAnswer(Conflicting.OVERWRITE);
        command("save");
        assertThat(included()).hasContent(INCLUDED + "# mine\n");
    }

    @Test
    void whatAnotherProgramWritesIntoAFileWithUnsavedWorkIsMergedWhenItIsSaved() throws IOException {
        typeIntoIncluded("# mine\n");
        Files.writeString(included(), "# theirs\n" + INCLUDED);
        prompts().willAnswer(Conflicting.MERGE);
        prompts().willMerge();

        command("save");

        assertThat(included()).hasContent("# theirs\n" + INCLUDED + "# mine\n");
        assertThat(project().isDirty()).isFalse();
        command("undo");
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED + "# mine\n");
    }

    @Test
    void aFileWithUnsavedWorkThatAnotherProgramHasWrittenIsMergedFromItsBar() throws IOException {
        typeIntoIncluded("# mine\n");
        Files.writeString(included(), "# theirs\n" + INCLUDED);

        command("reload");
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED + "# mine\n");
        prompts().willMerge();
        onFxThread(robot.lookup(".notice-bar .button").queryAll().stream().map(Button.class::cast)
                .filter(button -> "Merge\u2026".equals(button.getText())).findFirst().orElseThrow()::fire);

        assertThat(project().snapshot().text(FileKey.of(included())).text())
                .isEqualTo("# theirs\n" + INCLUDED + "# mine\n");
        assertThat(tabs()).containsExactly("compose.yaml", "*data/compose.yaml");
        assertThat(robot.lookup(".notice-bar").tryQuery()).isEmpty();
    }

    @Test
    void theMainFileIsReloadedWhileAnotherHasUnsavedWork() throws IOException {
        typeIntoIncluded("# mine\n");
        Files.writeString(file(), MAIN.replace("nginx:1.27", "nginx:1.29"));

        command("reload");
        command("reload");

        assertThat(text()).contains("nginx:1.29");
        assertThat(tabs()).containsExactly("compose.yaml", "*data/compose.yaml");
    }

    @Test
    void whatAnotherProgramWritesIntoAFileIsTakenOverAsAStep() throws IOException {
        command("next-file");
        Files.writeString(included(), INCLUDED + "# theirs\n");

        command("reload");

        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED + "# theirs\n");
        assertThat(project().isDirty()).isFalse();
        command("undo");
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED);
        assertThat(tabs()).containsExactly("compose.yaml", "*data/compose.yaml");
    }

    @Test
    void aServiceThatAnotherProgramAddsToAFileThatIsNotOpenIsDrawn() throws IOException {
        Files.writeString(included(), INCLUDED + "  cache:\n    image: valkey/valkey:8\n");

        command("reload");

        assertThat(robot.lookup("#card-cache").tryQuery()).isPresent();
    }

    @Test
    void aFileThatIsIncludedNoLongerLosesItsTab() {
        onFxThread(() -> project().workspace().type(TextPatch.of(
                new Replacement(0, "include:\n  - data/compose.yaml\n".length(), ""))));

        assertThat(tabs()).containsExactly("*compose.yaml");
    }

    @Test
    void theInspectorShowsAnIncludedServiceAndLeadsToItsFile() {
        command("show-inspector");

        onFxThread(() -> project().selection().select(Set.of(ElementId.service("database")), this));

        assertThat(find(robot, "#inspector-foreign-file", Label.class).getText()).contains("data/compose.yaml");
        assertThat(robot.lookup("#inspector-foreign .foreign-value").queryAll()).extracting(
                node -> ((Label) node).getText()).contains("postgres:16");
        onFxThread(find(robot, "#inspector-open-source", Button.class)::fire);
        assertThat(front()).isEqualTo("data/compose.yaml");
    }

    @Test
    void anIncludedServiceIsDrawnWithItsFileAndLeadsToIt() {
        CardNode card = find(robot, "#card-database", CardNode.class);
        assertThat(card.getPseudoClassStates()).extracting(Object::toString).contains("foreign");
        assertThat(card.getAccessibleText()).contains("Defined in data/compose.yaml");

        onFxThread(() -> {
            Point2D inScene = card.localToScene(card.getWidth() / 2, card.getHeight() / 2);
            Point2D onScreen = card.localToScreen(card.getWidth() / 2, card.getHeight() / 2);
            card.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, inScene.getX(),
                    inScene.getY(), onScreen.getX(), onScreen.getY(), false, null));
        });
        assertThat(robot.lookup("#canvas-delete").tryQuery()).isEmpty();
        robot.clickOn("#canvas-open-source");

        assertThat(front()).isEqualTo("data/compose.yaml");
        assertThat(find(robot, "#status-caret", Label.class).getText()).isEqualTo("Ln 2, Col 3");
    }

    @Test
    void deletingAnIncludedServiceSaysWhereItIsWrittenAndLeadsThere() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("database")), this));
        onFxThread(find(robot, ".stack-canvas", CanvasView.class)::deleteSelected);

        assertThat(notification()).contains("Service 'database' is written in data/compose.yaml.");
        onFxThread(button("Open data/compose.yaml")::fire);

        assertThat(front()).isEqualTo("data/compose.yaml");
        assertThat(text()).isEqualTo(MAIN);
    }

    @Test
    void anIncludedServiceIsNotRenamedHere() {
        onFxThread(() -> find(robot, ".stack-canvas", CanvasView.class).startRename(ElementId.service("database")));

        assertThat(notification()).contains("Service 'database' is written in data/compose.yaml.");
        assertThat(find(robot, "#rename-field", TextField.class).isVisible()).isFalse();
    }

    @Test
    void theFileOfTheSelectedServiceIsOpenedByACommand() {
        onFxThread(() -> project().selection().select(Set.of(ElementId.service("database")), this));

        command("open-source");

        assertThat(front()).isEqualTo("data/compose.yaml");
    }

    @Test
    void theStatusBarCountsTheWholeProject() {
        assertThat(find(robot, "#status-counts", Label.class).getText()).isEqualTo("2 services, 1 dependency");
    }

    @Test
    void aProjectThatOnlyIncludesIsNoEmptyStack() {
        onFxThread(() -> project().workspace().type(TextPatch.of(
                new Replacement(MAIN.indexOf("services:"), MAIN.length(), ""))));

        assertThat(find(robot, "#empty-stack", VBox.class).isVisible()).isFalse();
        assertThat(robot.lookup("#card-database").tryQuery()).isPresent();
    }

    private String notification() {
        return robot.lookup(".notification-bar .title").queryAll().stream().map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private Button button(String text) {
        return robot.lookup(".notification-bar .button").queryAll().stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void whatIsTypedIntoAnIncludedFileIsDrawnAtOnce() {
        typeIntoIncluded("  cache:\n    image: valkey/valkey:8\n");

        assertThat(robot.lookup("#card-cache").tryQuery()).isPresent();
    }

    @Test
    void unsavedWorkInAnIncludedFileComesBackAfterACrash() throws IOException {
        var journal = new RecoveryFolder(state(), file -> new WindowOwner(file, "ada", WindowOwner.here(file).host(),
                Integer.MAX_VALUE - 1L, Instant.EPOCH, Instant.EPOCH)).journal(Optional.of(file()), trouble -> { });
        State saved = new State(TextDocument.of(MAIN), Design.EMPTY);
        journal.keep(new UnsavedWork(Optional.of(file()), saved, saved, new TreeMap<>(Map.of(included(),
                new OtherText(TextDocument.of(INCLUDED), TextDocument.of(INCLUDED + "# lost\n")))), Instant.now()));
        journal.catchUp();
        prompts().willAnswerRecovery(Kind.RECOVER, 0);

        startAgain(Optional.of(file()));

        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED + "# lost\n");
        assertThat(included()).hasContent(INCLUDED);
        assertThat(tabs()).containsExactly("compose.yaml", "*data/compose.yaml");
        command("undo");
        assertThat(project().isDirty()).isFalse();
    }
}
