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
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSyncTest {

    /** An area, a workspace and what keeps them the same. */
    private static final class Bench {
        final Workspace workspace;
        final YamlArea area;
        final TextSync sync;
        final List<Change> changes = new ArrayList<>();

        Bench(String text) {
            workspace = new Workspace(Snapshot.of(TextDocument.of(text), Design.EMPTY));
            area = new YamlArea((start, end) -> "");
            area.setUndoManager(new WorkspaceUndo(workspace));
            sync = new TextSync(area, new EditedFile(workspace, FileKey.MAIN, change -> { }));
            workspace.addListener(sync::changed);
            workspace.addListener(changes::add);
        }

        String document() {
            return workspace.snapshot().text().text();
        }

        void perform(TextPatch patch) {
            workspace.perform(Edit.ofText("Elsewhere", patch));
        }
    }

    @Test
    void whatIsTypedIsEnteredOnceAsTheSmallestPatch() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\r\nb: 2\r\n");

            bench.area.replaceText(0, 10, "a: 1\nc: 2\n");

            assertThat(bench.document()).isEqualTo("a: 1\r\nc: 2\r\n");
            assertThat(bench.changes).hasSize(1);
            assertThat(bench.changes.get(0).kind()).isEqualTo(Change.Kind.TYPED);
            assertThat(bench.changes.get(0).patch()).isEqualTo(TextPatch.of(new Replacement(6, 7, "c")));
        });
    }

    @Test
    void aChangeFromElsewhereIsShownAndNotEnteredAgain() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\r\nb: 2\r\n");
            bench.area.moveTo(6);

            bench.perform(TextPatch.of(new Replacement(3, 4, "100"), new Replacement(9, 10, "200")));

            assertThat(bench.area.getText()).isEqualTo("a: 100\nb: 200\n");
            assertThat(bench.area.getCaretPosition()).as("the caret stays at its character").isEqualTo(8);
            assertThat(bench.changes).hasSize(1);
        });
    }

    @Test
    void undoOfTheAreaIsUndoOfTheProject() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\n");
            bench.perform(TextPatch.of(new Replacement(3, 4, "2")));
            bench.area.insertText(5, "b: 3\n");

            bench.area.undo();
            assertThat(bench.document()).isEqualTo("a: 2\n").isEqualTo(bench.area.getText());
            bench.area.undo();
            assertThat(bench.document()).isEqualTo("a: 1\n").isEqualTo(bench.area.getText());
            bench.area.redo();
            bench.area.redo();

            assertThat(bench.document()).isEqualTo("a: 2\nb: 3\n").isEqualTo(bench.area.getText());
        });
    }

    @Test
    void restylingIsNoChangeOfTheProject() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\n");

            bench.area.setStyle(0, 1, List.of("yaml-key"));
            bench.area.setParagraphStyle(0, List.of("selected-block"));

            assertThat(bench.changes).isEmpty();
            assertThat(bench.workspace.undoTitle()).isEmpty();
        });
    }

    @Test
    void severalChangesAtOnceAreOneStep() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\r\nb: 2\r\nc: 3\r\n");

            bench.area.createMultiChange(2).insertText(0, "# ").insertText(5, "# ").commit();

            assertThat(bench.document()).isEqualTo("# a: 1\r\n# b: 2\r\nc: 3\r\n");
            assertThat(bench.changes).hasSize(1);
            bench.area.undo();
            assertThat(bench.document()).isEqualTo("a: 1\r\nb: 2\r\nc: 3\r\n");
        });
    }

    @Test
    void aChangeInVeryManyPlacesIsShown() {
        Fx.run(() -> {
            Bench bench = new Bench("a: 1\r\n".repeat(2_000));
            List<Replacement> places = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                places.add(new Replacement(i * 6, i * 6 + 1, "key"));
            }

            bench.perform(new TextPatch(places));

            assertThat(bench.area.getText()).isEqualTo("key: 1\n".repeat(2_000));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bothSidesStayTheSameThroughRandomEditsFromBothSides(long seed) {
        Fx.run(() -> {
            Random random = new Random(seed);
            Bench bench = new Bench((seed % 2 == 0 ? "\uFEFF" : "") + RandomText.of(random, 60));
            for (int round = 0; round < 400; round++) {
                String before = bench.document();
                bench.changes.clear();

                randomEdit(bench, random);

                assertThat(bench.area.getText()).as("round %d of seed %d", round, seed)
                        .isEqualTo(EditorText.asLines(bench.document()));
                assertOutsideOfPatchesUntouched(before, bench);
            }
        });
    }

    /** Every change is one patch of the document, and what lies outside of it is as it was. */
    private static void assertOutsideOfPatchesUntouched(String before, Bench bench) {
        assertThat(bench.changes).hasSizeLessThanOrEqualTo(1);
        for (Change change : bench.changes) {
            assertThat(change.patch().apply(before)).isEqualTo(bench.document());
            if (change.kind() == Change.Kind.TYPED) {
                int touched = change.patch().replacements().stream().mapToInt(r -> r.end() - r.start()).sum();
                assertThat(touched).as("characters replaced by typing").isLessThanOrEqualTo(2 * 24);
            }
        }
    }

    private static void randomEdit(Bench bench, Random random) {
        int length = bench.area.getLength();
        int start = random.nextInt(length + 1);
        int end = Math.min(length, start + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> bench.area.replaceText(start, start, RandomText.of(random, 3));
            case 1 -> bench.area.replaceText(start, end, "");
            case 2 -> bench.area.replaceText(start, end, RandomText.of(random, 4));
            case 3 -> bench.perform(randomPatch(bench.document(), random));
            case 4 -> bench.area.undo();
            default -> bench.area.redo();
        }
    }

    private static TextPatch randomPatch(String document, Random random) {
        List<Replacement> places = new ArrayList<>();
        int from = 0;
        while (from <= document.length() && places.size() < 4) {
            int start = from + random.nextInt(document.length() - from + 1);
            int end = Math.min(document.length(), start + random.nextInt(5));
            places.add(Replacement.of(new Range(start, end), RandomText.of(random, 3)));
            from = end + 1;
        }
        return new TextPatch(places);
    }
}
