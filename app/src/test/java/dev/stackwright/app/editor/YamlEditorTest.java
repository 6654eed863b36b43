package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.PatientRobot;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.project.Selection;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class YamlEditorTest {

    private static final String STACK = """
            services:
              web:
                image: nginx
                ports:
                  - "80:80"
              api:
                image: acme/api
            """;

    private final FxRobot robot = new PatientRobot();
    private final Selection selection = new Selection();
    private final List<Set<ElementId>> selections = new ArrayList<>();
    private Workspace workspace;
    private YamlEditor editor;
    private CodeArea area;
    private Stage stage;

    @AfterEach
    void close() {
        Fx.run(() -> {
            editor.dispose();
            stage.close();
        });
    }

    @Test
    void theCaretsPlaceIsCountedFromOne() {
        open(STACK);

        Fx.run(() -> editor.reveal(new Range(STACK.indexOf("image: acme"), STACK.length())));

        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(7, 5));
        assertThat(selections).as("revealing selects nothing").isEmpty();
    }

    @Test
    void aLongTextOpensAtItsBeginning() {
        open("# a line of a long text\n".repeat(8_000) + STACK);

        waitUntil(() -> !area.getVisibleParagraphs().isEmpty() && area.visibleParToAllParIndex(0) == 0);
        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(1, 1));
    }

    @Test
    void anElementSelectedElsewhereIsShownAndNotAnswered() {
        open(STACK);

        Fx.run(() -> selection.select(Set.of(ElementId.service("api")), this));

        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(6, 3));
        waitUntil(() -> area.getParagraph(6).getParagraphStyle().contains("selected-block"));
        assertThat(area.getParagraph(4).getParagraphStyle()).isEmpty();
        assertThat(selections).containsExactly(Set.of(ElementId.service("api")));
    }

    @Test
    void theCaretTheUserMovesSelectsTheBlockItRestsIn() {
        open(STACK);
        focus();

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);

        waitUntil(() -> !selections.isEmpty());
        assertThat(selections).containsExactly(Set.of(ElementId.service("web")));
    }

    @Test
    void typingColoursTheLineAndReachesTheProject() {
        open(STACK);
        focus();
        Fx.run(() -> area.moveTo(area.getLength()));

        robot.write("x: 1");

        assertThat(text()).isEqualTo(STACK + "x: 1");
        waitUntil(() -> area.getStyleOfChar(7, 0).contains("yaml-key"));
        assertThat(area.getStyleOfChar(7, 3)).containsExactly("yaml-number");
    }

    @Test
    void linesNobodyHasSeenYetGetTheirColoursOnceAndKeepThem() {
        open("a: 1\n\n# said\nb: [1, 'x']\n".repeat(100) + "last: 1\n");
        List<Integer> changes = new ArrayList<>();

        waitUntil(() -> area.getStyleOfChar(400, 0).contains("yaml-key"));
        Fx.run(() -> {
            area.richChanges().subscribe(change -> changes.add(change.getPosition()));
            area.showParagraphAtTop(200);
            editor.showFindings(List.of(new EditorMark(Range.at(area.getLength() - 3), Severity.WARNING, "Far off.")));
        });

        waitUntil(() -> area.visibleParToAllParIndex(0) == 200);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(area.getStyleOfChar(203, 0)).containsExactly("yaml-key");
        assertThat(changes).as("lines that look as before").isEmpty();
    }

    @Test
    void keysEditTheWayYamlIsWritten() {
        open(STACK);
        focus();
        Fx.run(() -> area.moveTo(STACK.indexOf("80:80\"") + 6));

        robot.push(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK.replace("80:80\"\n", "80:80\"\n      - \n"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text()).isEqualTo(STACK);

        robot.push(KeyCode.SHORTCUT, KeyCode.SLASH);
        assertThat(text()).isEqualTo(STACK.replace("- \"80", "# - \"80"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SLASH);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(text()).isEqualTo(STACK.replace("      - \"80", "    - \"80"));
        assertThat(workspace.undoTitle()).contains("Move lines to the left");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text()).isEqualTo(STACK.replace("      - \"80", "    - \"80"));
    }

    @Test
    void homeGoesToTheFirstCharacterAndThenToTheMargin() {
        open(STACK);
        focus();
        Fx.run(() -> area.moveTo(2, 9));

        robot.push(KeyCode.HOME);
        assertThat(area.getCaretColumn()).isEqualTo(4);
        robot.push(KeyCode.HOME);
        assertThat(area.getCaretColumn()).isZero();
        robot.push(KeyCode.SHIFT, KeyCode.HOME);
        assertThat(area.getSelectedText()).isEqualTo("    ");
    }

    @Test
    void findingAndReplacingAllIsOneStep() {
        open(STACK);
        focus();

        robot.push(KeyCode.SHORTCUT, KeyCode.H).write("image");
        assertThat(robot.lookup(".find-count").<Labeled>query().getText()).isEqualTo("1 of 2");
        assertThat(area.getSelection().getStart()).isEqualTo(STACK.indexOf("image"));
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".find-count").<Labeled>query().getText()).isEqualTo("2 of 2");
        robot.clickOn("Replace all");

        assertThat(text()).isEqualTo(STACK.replace("image", ""));
        assertThat(workspace.undoTitle()).contains("Replace 2 matches");
        robot.push(KeyCode.ESCAPE);
        assertThat(area.isFocused()).isTrue();
        Fx.run(() -> workspace.undo());
        assertThat(area.getText()).isEqualTo(STACK);
    }

    @Test
    void goToLineTakesLineAndColumn() {
        open(STACK);
        focus();

        robot.push(KeyCode.SHORTCUT, KeyCode.G).write("3:7").push(KeyCode.ENTER);

        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(3, 7));
        assertThat(area.isFocused()).isTrue();
    }

    @Test
    void findingsAreUnderlinedAndHaveADotWithTheirText() {
        open(STACK);
        int start = STACK.indexOf("nginx");

        Fx.run(() -> editor.showFindings(List.of(
                new EditorMark(new Range(start, start + 5), Severity.WARNING, "No tag.\nPin a version."))));

        waitUntil(() -> area.getStyleOfChar(start).contains("mark-warning"));
        waitUntil(() -> robot.lookup(".gutter .mark-warning").tryQuery().isPresent());
        assertThat(robot.lookup(".gutter .mark-warning").query().getParent().getAccessibleText())
                .isEqualTo("3: No tag.\nPin a version.");
        Fx.run(() -> editor.showFindings(List.of()));
        waitUntil(() -> robot.lookup(".gutter .mark-warning").tryQuery().isEmpty());
    }

    @Test
    void aChangeAboveTheViewDoesNotMoveWhatIsRead() {
        String text = "a: 1\n".repeat(500);
        open(text);
        Fx.run(() -> area.showParagraphAtTop(300));
        WaitForAsyncUtils.waitForFxEvents();

        Fx.run(() -> workspace.perform(Edit.ofText("Insert", TextPatch.of(Replacement.insert(0, "x: 0\n")))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(Fx.call(() -> area.visibleParToAllParIndex(0))).isBetween(300, 302);
    }

    @Test
    void whatIsUndoneIsBroughtIntoView() {
        open("a: 1\n".repeat(500));
        Fx.run(() -> {
            workspace.perform(Edit.ofText("Insert", TextPatch.of(Replacement.insert(0, "x: 0\n"))));
            area.showParagraphAtTop(300);
        });
        WaitForAsyncUtils.waitForFxEvents();

        Fx.run(() -> workspace.undo());

        waitUntil(() -> area.visibleParToAllParIndex(0) == 0);
        assertThat(area.getText()).isEqualTo(text());
    }

    @Test
    void aLineOfMegabytesCanBeLookedAtAndTypedInto() {
        String text = "a: 1\nb: " + "x".repeat(10_000_000) + "\nc: 2\n";
        open(text);
        focus();
        Fx.run(() -> area.moveTo(1, 3));

        robot.write("y");

        assertThat(text()).isEqualTo("a: 1\nb: y" + text.substring(8));
        assertThat(robot.lookup(".editor-note").<Labeled>query().getText()).contains("10000");
    }

    @Test
    void theWheelZoomsWithTheShortcutKey() {
        open(STACK);
        focus();

        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        assertThat(editor.zoomPercentProperty().get()).isEqualTo(110);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        robot.moveTo(area).press(KeyCode.SHORTCUT).scroll(1, VerticalDirection.DOWN).release(KeyCode.SHORTCUT);

        assertThat(editor.zoomPercentProperty().get()).isNotEqualTo(100);
    }

    private void open(String text) {
        Fx.run(() -> {
            Theme.loadFonts();
            workspace = new Workspace(Snapshot.of(text));
            editor = new YamlEditor(workspace, selection);
            selection.addListener((elements, source) -> selections.add(elements));
            BorderPane root = new BorderPane();
            Scene scene = new Scene(root, 600, 500);
            Theme.NORMAL.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            root.setCenter(editor);
            area = (CodeArea) editor.lookup(".code-area");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus() {
        Fx.run(() -> {
            stage.requestFocus();
            editor.requestEditorFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text() {
        WaitForAsyncUtils.waitForFxEvents();
        return workspace.snapshot().text().text();
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.call(condition));
        } catch (Exception e) {
            throw new AssertionError("did not happen within ten seconds", e);
        }
    }
}
