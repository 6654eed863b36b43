package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LineMovesTest {

    @Test
    void linesMoveUpOverTheOneAbove() {
        assertThat(edit("a: 1\n  b|: 2\nc: 3\n", LineMoves::up)).isEqualTo("  b|: 2\na: 1\nc: 3\n");
        assertThat(edit("a: 1\n|b: 2\nc: 3\n|d: 4", LineMoves::up)).isEqualTo("|b: 2\nc: 3\n|a: 1\nd: 4");
        assertThat(edit("a: 1\nb: 2|", LineMoves::up)).isEqualTo("b: 2|\na: 1");
    }

    @Test
    void theFirstLineStaysWhereItIs() {
        assertThat(edit("a|: 1\nb: 2", LineMoves::up)).isEqualTo("a|: 1\nb: 2");
    }

    @Test
    void linesMoveDownOverTheOneBelow() {
        assertThat(edit("a|: 1\nb: 2\n", LineMoves::down)).isEqualTo("b: 2\na|: 1\n");
        assertThat(edit("a|: 1\nb: 2", LineMoves::down)).isEqualTo("b: 2\na|: 1");
    }

    @Test
    void theEndOfTheFileStaysItsEnd() {
        assertThat(edit("a: 1\nb|: 2\n", LineMoves::down)).isEqualTo("a: 1\nb|: 2\n");
        assertThat(edit("a: 1\nb|: 2", LineMoves::down)).isEqualTo("a: 1\nb|: 2");
    }

    @Test
    void aCopyStandsBelowAndHasTheCaret() {
        assertThat(edit("a|: 1\nb: 2\n", LineMoves::duplicate)).isEqualTo("a: 1\na|: 1\nb: 2\n");
        assertThat(edit("a: |1\nb: 2|", LineMoves::duplicate)).isEqualTo("a: 1\nb: 2\na: |1\nb: 2|");
    }

    @Test
    void deletedLinesLeaveTheCaretInItsColumn() {
        assertThat(edit("a: 1\nb: |2\nc: 3\n", LineMoves::delete)).isEqualTo("a: 1\nc: |3\n");
        assertThat(edit("a: 1\nb: |2", LineMoves::delete)).isEqualTo("|a: 1");
        assertThat(edit("a: 1|", LineMoves::delete)).isEqualTo("|");
        assertThat(edit("|", LineMoves::delete)).isEqualTo("|");
    }

    @Test
    void joinedLinesAreOneWithASpaceBetween() {
        assertThat(edit("a: [1,|\n    2]\nb: 3\n", LineMoves::join)).isEqualTo("a: [1,| 2]\nb: 3\n");
        assertThat(edit("# one|\n  # two\n", LineMoves::join)).isEqualTo("# one| two\n");
        assertThat(edit("|a\n  b\n  c|\n", LineMoves::join)).isEqualTo("a b| c\n");
        assertThat(edit("a|", LineMoves::join)).isEqualTo("a|");
    }

    private static String edit(String text, Function<LineMoves, AreaEdit> action) {
        Marked before = Marked.of(text);
        return before.after(action.apply(new LineMoves(before.text(), before.start(), before.end(),
                (start, end) -> before.text().substring(start, end))));
    }
}
