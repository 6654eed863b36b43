package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LineEditsTest {

    @Test
    void indentingMovesEveryTouchedLineButNoEmptyOne() {
        assertThat(edit("a|:\n\n  b: 1|\nc: 2\n", lines -> lines.indent(2)))
                .isEqualTo("  a|:\n\n    b: 1|\nc: 2\n");
    }

    @Test
    void aSelectionOfWholeLinesStaysOneOfWholeLines() {
        assertThat(edit("|a: 1\nb: 2\n|c: 3\n", lines -> lines.indent(4)))
                .isEqualTo("|    a: 1\n    b: 2\n|c: 3\n");
    }

    @Test
    void outdentingTakesWhatThereIs() {
        assertThat(edit("|    a: 1\n b: 2\nc: 3\n\td: 4|", lines -> lines.outdent(2)))
                .isEqualTo("|  a: 1\nb: 2\nc: 3\nd: 4|");
    }

    @Test
    void commentsStandAtTheColumnOfTheOutermostLine() {
        assertThat(edit("  a|:\n    b: 1|\n\n  c: 2", LineEdits::toggleComment))
                .isEqualTo("  # a|:\n  #   b: 1|\n\n  c: 2");
    }

    @Test
    void aCommentedLineAmongOthersIsCommentedOnceMore() {
        assertThat(edit("|a: 1\n# b: 2|", LineEdits::toggleComment)).isEqualTo("|# a: 1\n# # b: 2|");
    }

    @Test
    void whereAllAreCommentsTheyBecomeLines() {
        assertThat(edit("  # a|:\n  #b: 1|\n", LineEdits::toggleComment)).isEqualTo("  a|:\n  b: 1|\n");
    }

    @Test
    void togglingTwiceChangesNothing() {
        String text = "services:\n  web:\n    image: x # why\n\n    ports: [1]\n";
        String once = edit("|" + text + "|", LineEdits::toggleComment);

        assertThat(edit(once, LineEdits::toggleComment)).isEqualTo("|" + text + "|");
    }

    @Test
    void onAnEmptyLineThereIsNothingToComment() {
        assertThat(edit("a: 1\n|\n", LineEdits::toggleComment)).isEqualTo("a: 1\n|\n");
    }

    @Test
    void theStepIsTheOneTheFileUses() {
        assertThat(IndentStep.of("services:\n    web:\n        image: x\n        ports:\n        - a\n")).isEqualTo(4);
        assertThat(IndentStep.of("services:\n  web:\n    image: x\n")).isEqualTo(2);
        assertThat(IndentStep.of("a: 1\n")).isEqualTo(2);
        assertThat(IndentStep.of("")).isEqualTo(2);
    }

    private static String edit(String text, Function<LineEdits, AreaEdit> action) {
        Marked before = Marked.of(text);
        return before.after(action.apply(new LineEdits(before.text(), before.start(), before.end())));
    }
}
