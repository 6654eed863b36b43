package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.ChoicePopup.Row;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Following names through the texts of a project of two files. */
class NamesJourneyTest extends WindowJourney {

    private static final String INCLUDED = """
            services:
              database:
                image: postgres:16
                volumes: [data:/data]
            volumes:
              data:
            """;
    private static final String MAIN = """
            include:
              - data.yaml
            services:
              web:
                image: nginx:${TAG:-1}
                depends_on: [database]
                environment:
                  DATABASE_URL: postgres://app@database:5432/app
                volumes: [data:/seed]
            """;

    @Override
    String stack() throws IOException {
        Files.writeString(included(), INCLUDED);
        return MAIN;
    }

    private Path included() {
        return file().resolveSibling("data.yaml");
    }

    private CodeArea area() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> (CodeArea) view().texts().front().lookup(".code-area"));
    }

    /** Puts the caret into the first place of a text that stands there. */
    private void caretIn(String place, String name) {
        CodeArea area = area();
        onFxThread(() -> {
            area.requestFocus();
            String text = area.getText();
            area.moveTo(text.indexOf(name, text.indexOf(place)) + 1);
        });
    }

    private String front() {
        return find(robot, ".file-tabs", TabPane.class).getSelectionModel().getSelectedItem().getText();
    }

    /** The line of the caret. */
    private String line() {
        CodeArea area = area();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area.getText(area.getCurrentParagraph()).strip());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String list) {
        return ((ListView<Row>) find(robot, list, ListView.class)).getItems().stream().map(Row::words).toList();
    }

    private boolean isOpen(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void aNameLeadsToItsDefinitionInAnotherFileAndTheWayBackIsKnown() {
        caretIn("depends_on", "database");

        robot.push(KeyCode.F12);

        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("database:");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(front()).isEqualTo("compose.yaml");
        assertThat(line()).startsWith("depends_on");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("database:");
    }

    @Test
    void aHostInAValueLeadsToItsService() {
        caretIn("@", "database");

        robot.push(KeyCode.F12);

        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("database:");
    }

    @Test
    void aClickWithTheShortcutKeyLeadsToTheDefinition() {
        caretIn("depends_on", "database");
        CodeArea area = area();
        Bounds name = WaitForAsyncUtils.waitForAsyncFx(60_000, () ->
                area.getCharacterBoundsOnScreen(area.getCaretPosition(), area.getCaretPosition() + 1)).orElseThrow();

        robot.moveTo(name.getCenterX(), name.getCenterY()).press(KeyCode.CONTROL).clickOn().release(KeyCode.CONTROL);

        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("database:");
    }

    @Test
    void everyUseIsListedAndEnterGoesThere() {
        caretIn("volumes", "data");

        robot.push(KeyCode.SHIFT, KeyCode.F12);

        assertThat(rows("#references-rows")).containsExactly("data.yaml:4 volumes: [data:/data] reference",
                "data.yaml:6 data: definition", "compose.yaml:9 volumes: [data:/seed] reference");
        robot.write("definition");
        assertThat(rows("#references-rows")).hasSize(1);
        robot.push(KeyCode.ENTER);
        assertThat(isOpen("#references-rows")).isFalse();
        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("data:");
    }

    @Test
    void theOutlineListsWhatTheFilesAreMadeOf() {
        caretIn("web", "web");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);

        assertThat(rows("#outline-rows")).containsExactly("data.yaml include", "web service", "database service",
                "data volume");
        robot.write("vol");
        robot.push(KeyCode.ENTER);
        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("data:");
    }

    @Test
    void theTrailSaysWhatTheCaretStandsInAndAClickGoesThere() {
        caretIn("DATABASE_URL", "postgres");
        until(() -> steps().equals(List.of("services", "web", "environment", "DATABASE_URL")));

        robot.clickOn("environment");

        assertThat(line()).isEqualTo("environment:");
    }

    private List<String> steps() {
        return robot.lookup("#caret-trail .trail-step").queryAllAs(Button.class).stream().map(Button::getText).toList();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not within 20 s", e);
        }
    }

    @Test
    void whatIsSelectedOnTheCanvasLeadsToItsDefinition() {
        onFxThread(() -> {
            project().selection().select(Set.of(ElementId.service("database")), this);
            view().canvas().requestFocus();
        });

        robot.push(KeyCode.F12);

        assertThat(front()).isEqualTo("data.yaml");
        assertThat(line()).isEqualTo("database:");
        assertThat(view().texts().frontFile()).isEqualTo(FileKey.of(included()));
    }

    @Test
    void aVolumeIsRenamedInBothFilesAsOneStep() {
        caretIn("volumes", "data");
        robot.push(KeyCode.F2);
        robot.write("shop data");
        assertThat(find(robot, "#rename-do", Button.class).isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("shop-data");
        assertThat(robot.lookup(".rename-popup .field-label").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("data.yaml", "compose.yaml");

        robot.push(KeyCode.ENTER);

        assertThat(isOpen("#rename-name")).isFalse();
        assertThat(text()).isEqualTo(MAIN.replace("data:/seed", "shop-data:/seed"));
        assertThat(project().snapshot().text(FileKey.of(included())).text())
                .isEqualTo(INCLUDED.replace("data:/data", "shop-data:/data").replace("  data:", "  shop-data:"));
        assertThat(front()).isEqualTo("compose.yaml");
        assertThat(line()).isEqualTo("volumes: [shop-data:/seed]");
        assertThat(project().resolution().current().get().orElseThrow().project().problems()).isEmpty();
        command("undo");
        assertThat(text()).isEqualTo(MAIN);
        assertThat(project().snapshot().text(FileKey.of(included())).text()).isEqualTo(INCLUDED);
    }

    @Test
    void aServiceOfAnotherFileIsRenamedAndItsNodeStaysDrawn() {
        caretIn("depends_on", "database");
        robot.push(KeyCode.F2);
        robot.write("store");
        robot.push(KeyCode.ENTER);

        assertThat(text()).contains("depends_on: [store]", "postgres://app@store:5432/app");
        assertThat(project().snapshot().foreign().services()).containsOnlyKeys("store");
    }

    @Test
    void whatHasNoNameIsToldAndNothingOpens() {
        caretIn("image", "mage");

        robot.push(KeyCode.F2);

        assertThat(isOpen("#rename-name")).isFalse();
        assertThat(text()).isEqualTo(MAIN);
        assertThat(robot.lookup("#status-note").queryAs(Label.class).getText()).startsWith("Nothing with a definition");
    }

    @Test
    void placesOfTheSameNameAreMarkedWhileTheCaretIsOnOne() {
        caretIn("depends_on", "database");

        CodeArea area = area();
        int host = area.getText().indexOf("@database") + 3;
        until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area.getStyleOfChar(host)).contains("name-use"));

        caretIn("image", "nginx");
        until(() -> !WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area.getStyleOfChar(host)).contains("name-use"));
    }
}
