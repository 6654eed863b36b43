package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Severity;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Workspace workspace = new Workspace(Snapshot.of("a: 1\nb:\n  c: 2\n"));
    private final Marks marks = new Marks(workspace.snapshot());

    MarksTest() {
        workspace.addListener(marks::changed);
    }

    @Test
    void aFindingMovesAlongWithItsPlace() {
        show(mark(10, 14, Severity.WARNING));

        workspace.type(TextPatch.of(Replacement.insert(0, "x: 0\n")));

        assertThat(marks.byLine()).containsOnlyKeys(3);
        assertThat(marks.at(16)).hasSize(1);
        assertThat(marks.at(14)).isEmpty();
    }

    @Test
    void aFindingThatIsToldBeforeItsTextIsNotMovedOnceMore() {
        Workspace early = new Workspace(Snapshot.of("a: 1\nb: 2\n"));
        Marks late = new Marks(early.snapshot());
        early.addListener(change -> late.show(List.of(mark(10, 14, Severity.ERROR)), change.after().revision()));
        early.addListener(late::changed);

        early.type(TextPatch.of(Replacement.insert(0, "x: 0\n")));

        assertThat(late.at(10)).hasSize(1);
        assertThat(late.at(9)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsMarkedUntilItCan() {
        workspace.type(TextPatch.of(Replacement.insert(5, "\"open\n")));
        assertThat(marks.byLine().values()).singleElement().satisfies(here -> {
            assertThat(here.get(0).severity()).isEqualTo(Severity.ERROR);
            assertThat(here.get(0).message()).contains("\n");
        });

        workspace.undo();

        assertThat(marks.byLine()).isEmpty();
    }

    @Test
    void aPlaceOfSeveralLinesIsUnderlinedInItsFirst() {
        show(mark(5, 14, Severity.ERROR));

        assertThat(marks.in(new Range(0, 15))).containsExactly(new Decoration(new Range(5, 7), "mark-error"));
    }

    @Test
    void anEmptyPlaceIsUnderlinedAsItsLine() {
        show(mark(8, 8, Severity.ADVICE));

        assertThat(marks.in(new Range(0, 15))).containsExactly(new Decoration(new Range(10, 14), "mark-advice"));
    }

    @Test
    void theHeaviestMarkLiesUppermost() {
        show(mark(0, 4, Severity.ERROR), mark(0, 4, Severity.ADVICE));

        assertThat(marks.in(new Range(0, 4)).stream().map(Decoration::styleClass))
                .containsExactly("mark-advice", "mark-error");
    }

    private static EditorMark mark(int start, int end, Severity severity) {
        return new EditorMark(new Range(start, end), severity, "Something");
    }

    private void show(EditorMark... found) {
        marks.show(List.of(found), workspace.snapshot().revision());
    }
}
