package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.SetImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

class WindowJourneyTest extends WindowJourney {

    @Test
    void theTitleNamesTheFileAndMarksUnsavedWork() {
        assertThat(stage().getTitle()).isEqualTo("compose.yaml \u2013 Stackwright");
        change();
        assertThat(stage().getTitle()).startsWith("\u2022 compose.yaml");
    }

    @Test
    void shortcutsSaveUndoAndRedo() throws IOException {
        change();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(Files.readString(file())).isEqualTo(STACK.replace("1.27", "1.28"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo(STACK);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text()).isEqualTo(STACK.replace("1.27", "1.28"));
    }

    @Test
    void undoSaysWhatItUndoesAndIsHinderedWhereThereIsNothing() {
        Button undo = find(robot, "#undo", Button.class);
        assertThat(undo.isDisabled()).isTrue();
        change();
        assertThat(undo.isDisabled()).isFalse();
        assertThat(undo.getAccessibleText()).isEqualTo("Undo set image of web to nginx:1.28");
    }

    @Test
    void closingAsksAboutUnsavedWork() {
        change();
        prompts().willAnswer(FileQuestions.Leaving.STAY);
        onFxThread(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage().isShowing()).isTrue();
        prompts().willAnswer(FileQuestions.Leaving.DISCARD);
        onFxThread(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage().isShowing()).isFalse();
    }

    @Test
    void aNewStackBeginsWithTheEmptyState() {
        assertThat(robot.lookup("#empty-stack").query().isVisible()).isFalse();
        command("new");
        assertThat(robot.lookup("#empty-stack").query().isVisible()).isTrue();
        assertThat(text()).isEmpty();
        assertThat(find(robot, "#status-file", Label.class).getText()).isEqualTo("Untitled stack");
    }

    @Test
    void theStatusBarFollowsTheStack() {
        assertThat(find(robot, "#status-counts", Label.class).getText()).isEqualTo("3 services, 1 dependency");
        onFxThread(() -> project().workspace().perform(
                new dev.stackwright.model.recipe.ConnectServices("api", "database")));
        assertThat(find(robot, "#status-counts", Label.class).getText()).isEqualTo("3 services, 2 dependencies");
        assertThat(find(robot, "#status-unsaved", Label.class).isVisible()).isTrue();
    }

    @Test
    void aServiceIsGoneToByName() {
        command("go-to-service");
        robot.write("data").push(KeyCode.ENTER);
        assertThat(project().selection().elements()).containsExactly(ElementId.service("database"));
    }

    @Test
    void whatIsTypedIntoAFieldIsSavedToo() throws IOException {
        command("show-inspector");
        onFxThread(() -> {
            project().selection().select(java.util.Set.of(ElementId.service("web")), this);
            robot.lookup("#inspector-image").query().requestFocus();
            robot.lookup("#inspector-image").queryTextInputControl().setText("nginx:1.28");
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(Files.readString(file())).isEqualTo(STACK.replace("1.27", "1.28"));
    }

    @Test
    void everyCommandHasAPlaceInTheMenu() {
        var menu = robot.lookup(".main-menu").queryAs(javafx.scene.control.MenuBar.class);
        var shown = menu.getMenus().stream().flatMap(WindowJourneyTest::items)
                .map(javafx.scene.control.MenuItem::getId).filter(java.util.Objects::nonNull).toList();
        assertThat(commandIds()).allMatch(id -> shown.contains("menu-" + id));
    }

    private static Stream<javafx.scene.control.MenuItem> items(javafx.scene.control.MenuItem item) {
        return item instanceof javafx.scene.control.Menu menu
                ? menu.getItems().stream().flatMap(WindowJourneyTest::items) : Stream.of(item);
    }

    private void change() {
        onFxThread(() -> project().workspace().perform(new SetImage("web", "nginx:1.28")));
    }

    @Test
    void noKeysRunTwoCommands() {
        Map<KeyCombination, List<String>> byKeys = new HashMap<>();
        commands().forEach(command -> command.shortcuts().forEach(keys ->
                byKeys.computeIfAbsent(keys, any -> new ArrayList<>()).add(command.id())));

        assertThat(byKeys).hasSizeGreaterThan(20)
                .allSatisfy((keys, ids) -> assertThat(ids).as(keys.getName()).hasSize(1));
    }
}
