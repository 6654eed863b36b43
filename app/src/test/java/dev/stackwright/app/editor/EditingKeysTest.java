package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.PatientRobot;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.project.Selection;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class EditingKeysTest {

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
    void bracketsAndQuotesCloseThemselvesAndAreTypedOver() {
        open("a: ");
        moveTo(3);

        robot.write("[\"x\", ${A}]");
        assertThat(text()).isEqualTo("a: [\"x\", ${A}]");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(text()).isEqualTo("a: ");
    }

    @Test
    void deletingTheOpeningOneDeletesWhatCameWithIt() {
        open("a: \nb: []\n");
        moveTo(3);

        robot.write("[");
        assertThat(text()).isEqualTo("a: []\nb: []\n");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(text()).isEqualTo("a: \nb: []\n");
        moveTo(8);
        robot.push(KeyCode.BACK_SPACE);

        assertThat(text()).as("what was typed by hand is deleted by hand").isEqualTo("a: \nb: ]\n");
    }

    @Test
    void aQuoteOverASelectionQuotesIt() {
        open("a: 80:80\n");
        Fx.run(() -> area.selectRange(3, 8));
        focus();

        robot.write("'");

        assertThat(text()).isEqualTo("a: '80:80'\n");
        assertThat(area.getSelectedText()).isEqualTo("80:80");
    }

    @Test
    void deletingBackInTheIndentationGoesBackOneStop() {
        open(STACK);
        moveTo(STACK.indexOf("image: acme"));

        robot.push(KeyCode.BACK_SPACE);

        assertThat(text()).isEqualTo(STACK.replace("    image: acme", "  image: acme"));
    }

    @Test
    void aPastedBlockFitsInAndIsUndoneInTwoSteps() {
        open(STACK);
        moveTo(STACK.indexOf("  api:") + 2);
        String block = "db:\n  image: postgres\n";
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(text()).isEqualTo(STACK.replace("  api:", "  db:\n    image: postgres\napi:"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text()).isEqualTo(STACK.replace("  api:", "  db:\n  image: postgres\napi:"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void linesAreMovedCopiedAndJoinedAsOneStepEach() {
        open(STACK);
        moveTo(STACK.indexOf("image: nginx"));

        Fx.run(() -> editor.lines().moveDown());
        assertThat(text()).contains("    ports:\n    image: nginx\n      - ");
        assertThat(workspace.undoTitle()).contains("Move lines down");
        Fx.run(() -> workspace.undo());
        assertThat(text()).isEqualTo(STACK);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(text()).contains("    image: nginx\n    image: nginx\n");
        Fx.run(() -> editor.lines().delete());

        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void theSelectionWidensAndNarrowsByTheStructure() {
        open(STACK);
        moveTo(STACK.indexOf("ginx"));

        Fx.run(() -> {
            editor.lines().widenSelection();
            editor.lines().widenSelection();
        });
        assertThat(area.getSelectedText()).isEqualTo("image: nginx");
        Fx.run(() -> editor.lines().narrowSelection());

        assertThat(area.getSelectedText()).isEqualTo("nginx");
    }

    @Test
    void theBracketThatBelongsToTheOneAtTheCaretIsShown() {
        open("a: [1, 2]\n");
        moveTo(4);

        waitUntil(() -> area.getStyleOfChar(3).contains("bracket-match")
                && area.getStyleOfChar(8).contains("bracket-match"));
        moveTo(6);
        waitUntil(() -> !area.getStyleOfChar(8).contains("bracket-match"));
    }

    @Test
    void theArrowFoldsABlockAndTheLinesSayHowMany() {
        open(STACK);

        waitUntil(() -> area.lookupAll(".fold-arrow").size() == 4);
        Fx.run(() -> editor.folding().foldLevel(2));
        waitUntil(() -> area.lookupAll(".folded-lines").stream().map(label -> ((Labeled) label).getText()).sorted()
                .toList().equals(List.of("1 line", "3 lines")));
        robot.clickOn(robot.lookup((Node node) -> node instanceof Labeled label && label.getText().equals("3 lines"))
                .<Node>query());

        assertThat(area.getText()).isEqualTo(STACK.replace("api:\n    image: acme/api", "api:…"));
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void whatIsFoldedIsFoundAndShownAndNumbered() {
        open(STACK);
        Fx.run(() -> editor.folding().foldAll());
        focus();

        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("acme");

        assertThat(area.getSelectedText()).isEqualTo("acme");
        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(7, 16));
        assertThat(robot.lookup(".find-count").<Labeled>query().getText()).isEqualTo("1 of 1");
        Fx.run(() -> {
            editor.folding().foldAll();
            editor.reveal(new Range(STACK.indexOf("\"80"), STACK.length()));
        });
        assertThat(editor.caretPositionProperty().get()).isEqualTo(new Position(5, 9));
    }

    @Test
    void aShortcutWithAltTypesNothingAndReachesTheWindow() {
        open(STACK);
        AtomicInteger pressed = new AtomicInteger();
        Fx.run(() -> area.getScene().getAccelerators().put(KeyCombination.valueOf("Alt+Z"),
                pressed::incrementAndGet));
        moveTo(0);

        robot.push(KeyCode.ALT, KeyCode.Z);

        assertThat(text()).isEqualTo(STACK);
        assertThat(pressed).hasValue(1);
    }

    @Test
    void findingInTheSelectionReplacesOnlyThere() {
        open(STACK);
        Fx.run(() -> area.selectRange(STACK.indexOf("  api"), STACK.length()));
        focus();

        robot.push(KeyCode.SHORTCUT, KeyCode.H).write("image");
        assertThat(robot.lookup(".find-count").<Labeled>query().getText()).isEqualTo("1 of 1");
        robot.clickOn("Replace all");

        assertThat(text()).isEqualTo(STACK.replace("image: acme", ": acme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a:\n\tb: 1\n\t\tc: [\n",
        "a:\r\n  b: 1\r  c: 2\n  d:\r\n    e: 3",
        "a: \u0000\u0001\u001b[0m\u2028\u0085\n  b:\n    c: \uFFFF\n",
        "[[[ : : {{ \"\n  ' - - &\n    *x\n!!!\n%%%\n"})
    void whateverTheTextItIsEditedFoldedAndKeptAsItWas(String awkward) {
        open(awkward);
        moveTo(0);

        Fx.run(() -> editor.folding().foldAll());
        robot.push(KeyCode.END).push(KeyCode.SHORTCUT, KeyCode.END);
        Fx.run(() -> {
            editor.folding().unfoldAll();
            editor.wrapProperty().set(true);
            area.moveTo(0);
        });
        robot.write("x");
        Fx.run(() -> area.showParagraphAtBottom(area.getParagraphs().size() - 1));

        assertThat(text()).isEqualTo("x" + awkward);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(text()).isEqualTo(awkward);
    }

    private void open(String text) {
        Fx.run(() -> {
            Theme.loadFonts();
            workspace = new Workspace(Snapshot.of(text));
            editor = new YamlEditor(workspace, new Selection());
            BorderPane root = new BorderPane();
            Scene scene = new Scene(root, 600, 500);
            Theme.NORMAL.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            root.setCenter(editor);
            area = (CodeArea) editor.lookup(".code-area");
        });
        focus();
    }

    private void moveTo(int offset) {
        Fx.run(() -> area.moveTo(offset));
        focus();
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
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(condition));
        } catch (Exception e) {
            throw new AssertionError("did not happen within twenty seconds", e);
        }
    }
}
