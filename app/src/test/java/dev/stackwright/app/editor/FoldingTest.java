package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private static final String STACK = """
            services:
              web:
                image: nginx
                ports:
                  - "80:80"
              db:
                image: postgres
            """;

    /** An area, a workspace and what folds. */
    private static final class Bench {
        final Workspace workspace;
        final YamlArea area;
        final TextSync sync;
        final Folding folding;

        Bench(String text) {
            workspace = new Workspace(Snapshot.of(TextDocument.of(text), Design.EMPTY));
            TextSync[] made = new TextSync[1];
            area = new YamlArea((start, end) -> made[0].text().expanded(start, end));
            area.setUndoManager(new WorkspaceUndo(workspace));
            EditedFile file = new EditedFile(workspace, FileKey.MAIN, change -> { });
            sync = new TextSync(area, file);
            made[0] = sync;
            workspace.addListener(sync::changed);
            folding = new Folding(area, file, sync, () -> { });
        }

        String document() {
            return workspace.snapshot().text().text();
        }

        String shown() {
            return area.getText();
        }

        void perform(TextPatch patch) {
            workspace.perform(Edit.ofText("Elsewhere", patch));
        }

        void press(KeyCode code) {
            Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }

        void type(String character) {
            Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false,
                    false, false));
        }
    }

    @Test
    void aFoldedServiceIsItsFirstLineAndTheTextStaysAsItIs() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.area.moveTo(STACK.indexOf("nginx"));

            bench.folding.fold();

            assertThat(bench.shown()).isEqualTo("""
                    services:
                      web:…
                      db:
                        image: postgres
                    """);
            assertThat(bench.document()).isEqualTo(STACK);
            assertThat(bench.workspace.undoTitle()).isEmpty();
            assertThat(bench.sync.text().documentLine(2)).isEqualTo(5);
            assertThat(bench.sync.text().editorLine(3)).isEqualTo(1);
            assertThat(bench.sync.text().hiddenLines(1)).isEqualTo(3);
        });
    }

    @Test
    void foldingOnceMoreFoldsWhatIsAroundAndUnfoldingShowsItAsItWas() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.area.moveTo(STACK.indexOf("nginx"));

            bench.folding.fold();
            String once = bench.shown();
            bench.folding.fold();
            assertThat(bench.shown()).isEqualTo("services:…\n");
            bench.folding.unfold();

            assertThat(bench.shown()).isEqualTo(once);
        });
    }

    @Test
    void levelsFoldWhatStandsOnThemAndShowWhatIsAround() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);

            bench.folding.foldAll();
            assertThat(bench.shown()).isEqualTo("services:…\n");
            bench.folding.foldLevel(2);
            assertThat(bench.shown()).isEqualTo("services:\n  web:…\n  db:…\n");
            bench.folding.foldLevel(3);
            assertThat(bench.shown()).isEqualTo(STACK.replace(":\n      - \"80:80\"", ":…"));
            bench.folding.unfoldAll();

            assertThat(bench.shown()).isEqualTo(STACK);
        });
    }

    @Test
    void aPlaceThatIsRevealedIsShown() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldAll();

            bench.folding.reveal(STACK.indexOf("nginx"));

            assertThat(bench.shown()).isEqualTo(STACK.replace(":\n      - \"80:80\"", ":…")
                    .replace(":\n    image: postgres", ":…"));
        });
    }

    @Test
    void deletingBackOverTheDotsShowsTheLinesInsteadOfDeletingThem() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldLevel(2);
            bench.area.moveTo(bench.shown().indexOf("web:…") + 5);

            bench.press(KeyCode.BACK_SPACE);

            assertThat(bench.document()).isEqualTo(STACK);
            assertThat(bench.shown()).startsWith("services:\n  web:\n    image");
        });
    }

    @Test
    void typingBesideTheDotsShowsTheLinesFirst() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldLevel(2);
            bench.area.moveTo(bench.shown().indexOf("web:…") + 4);

            bench.type(" ");

            assertThat(bench.document()).isEqualTo(STACK.replace("web:", "web: "));
            assertThat(bench.shown()).startsWith("services:\n  web: \n    image");
        });
    }

    @Test
    void aSelectionOverADotIsCopiedWhole() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldLevel(2);

            assertThat(bench.sync.text().expanded(0, bench.area.getLength())).isEqualTo(STACK);
        });
    }

    @Test
    void aChangeInsideShowsTheBlockAndOneOutsideLeavesItFolded() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldLevel(2);

            bench.perform(TextPatch.replace(new Range(STACK.indexOf("postgres"), STACK.length() - 1), "mysql"));

            assertThat(bench.shown()).isEqualTo("services:\n  web:…\n  db:\n    image: mysql\n");
            bench.area.undo();
            assertThat(bench.document()).isEqualTo(STACK);
        });
    }

    @Test
    void whatIsAddedAtTheEndOfABlockIsSeen() {
        Fx.run(() -> {
            Bench bench = new Bench(STACK);
            bench.folding.foldLevel(2);

            bench.perform(TextPatch.of(Replacement.insert(STACK.length() - 1, "\n    user: me")));

            assertThat(bench.shown()).isEqualTo("services:\n  web:…\n  db:\n    image: postgres\n    user: me\n");
        });
    }

    @Test
    void aFileWithMixedLineEndsFoldsAndUnfoldsAsItIs() {
        Fx.run(() -> {
            String mixed = "a:\r\n  b: 1\n  c:\r    d: 2\r\ne: 3";
            Bench bench = new Bench(mixed);

            bench.folding.foldAll();
            assertThat(bench.shown()).isEqualTo("a:…\ne: 3");
            bench.area.insertText(bench.area.getLength(), "4");
            bench.folding.unfoldAll();

            assertThat(bench.document()).isEqualTo(mixed + "4");
            assertThat(bench.shown()).isEqualTo("a:\n  b: 1\n  c:\n    d: 2\ne: 34");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bothSidesAgreeThroughRandomEditsAndFolds(long seed) {
        Fx.run(() -> {
            Random random = new Random(seed);
            Bench bench = new Bench("a:\n  b:\r\n    c: 1\n    d: 2\r  e: 3\n# x\n# y\nf:\n- g\n- h: 1\n  i: 2\n");
            for (int round = 0; round < 500; round++) {
                randomStep(bench, random);

                EditorText text = bench.sync.text();
                assertThat(bench.shown()).as("round %d of seed %d", round, seed).isEqualTo(text.text());
                assertThat(text.unfolded().text()).isEqualTo(EditorText.asLines(bench.document()));
                assertLinesAgree(text, bench.workspace.snapshot().text());
            }
        });
    }

    /** Line numbers on both sides name the same text. */
    private static void assertLinesAgree(EditorText text, TextDocument document) {
        String[] shown = text.text().split("\n", -1);
        int offset = 0;
        for (int line = 0; line < shown.length; line++) {
            assertThat(text.documentLine(line)).isEqualTo(document.lineOf(text.toDocument(offset)));
            assertThat(text.editorLine(text.documentLine(line))).isEqualTo(line);
            offset += shown[line].length() + 1;
        }
    }

    private static void randomStep(Bench bench, Random random) {
        int length = bench.area.getLength();
        int start = random.nextInt(length + 1);
        int end = Math.min(length, start + random.nextInt(6));
        int document = bench.document().length();
        int place = random.nextInt(document + 1);
        bench.area.moveTo(start);
        switch (random.nextInt(9)) {
            case 0 -> bench.area.replaceText(start, end, RandomText.of(random, 3));
            case 1 -> bench.area.replaceText(start, start,
                    List.of("\n", "\n  k:\n    v: 1", "x").get(random.nextInt(3)));
            case 2 -> bench.perform(TextPatch.of(new Replacement(place, Math.min(document, place + random.nextInt(4)),
                    RandomText.of(random, 3))));
            case 3 -> bench.area.undo();
            case 4 -> bench.area.redo();
            case 5 -> bench.folding.foldAll();
            case 6 -> bench.folding.unfold();
            case 7 -> bench.folding.foldLevel(1 + random.nextInt(3));
            default -> bench.folding.fold();
        }
    }
}
