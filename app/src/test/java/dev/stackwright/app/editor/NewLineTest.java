package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewLineTest {

    @Test
    void aLineKeepsTheIndentationOfTheLineAbove() {
        assertThat(enter("a:\n  image: x|\n")).isEqualTo("a:\n  image: x\n  |\n");
    }

    @Test
    void behindAKeyWithoutValueItGoesDeeper() {
        assertThat(enter("services:\n  web:|\n")).isEqualTo("services:\n  web:\n    |\n");
        assertThat(enter("services:  # all of them|")).isEqualTo("services:  # all of them\n  |");
    }

    @Test
    void behindABlockScalarsIndicatorItGoesDeeper() {
        assertThat(enter("  command: |-|".replaceFirst("\\|-", ">-"))).isEqualTo("  command: >-\n    |");
    }

    @Test
    void aListOfScalarsGoesOn() {
        assertThat(enter("  ports:\n    - \"80:80\"|\n")).isEqualTo("  ports:\n    - \"80:80\"\n    - |\n");
        assertThat(enter("  ports:\n  - 80:80|\n")).isEqualTo("  ports:\n  - 80:80\n  - |\n");
    }

    @Test
    void anEmptyItemEndsTheList() {
        assertThat(enter("  ports:\n    - \"80:80\"\n    - |\n")).isEqualTo("  ports:\n    - \"80:80\"\n    |\n");
    }

    @Test
    void anItemThatIsAMappingGoesOnWithItsKeys() {
        assertThat(enter("volumes:\n  - type: bind|\n")).isEqualTo("volumes:\n  - type: bind\n    |\n");
        assertThat(enter("volumes:\n  - bind:|\n")).isEqualTo("volumes:\n  - bind:\n      |\n");
    }

    @Test
    void inTheIndentationTheLineMovesDownAsItIs() {
        assertThat(enter("|  image: x")).isEqualTo("\n|  image: x");
        assertThat(enter("  |  image: x")).isEqualTo("  \n  |  image: x");
    }

    @Test
    void aSplitLineLosesTheBlanksAtTheSplit() {
        assertThat(enter("  image: |  x")).isEqualTo("  image: \n    |x");
        assertThat(enter("  a| b")).isEqualTo("  a\n  |b");
    }

    @Test
    void betweenBracketsTheClosingOneGetsItsOwnLine() {
        assertThat(enter("  ports: [|]\n")).isEqualTo("  ports: [\n    |\n  ]\n");
        assertThat(enter("- a: {|}")).isEqualTo("- a: {\n    |\n  }");
    }

    @Test
    void deletingBackInTheIndentationGoesToTheStopBefore() {
        assertThat(NewLine.stopBefore("      a", 6, 2)).isEqualTo(4);
        assertThat(NewLine.stopBefore("     a", 5, 2)).isEqualTo(4);
        assertThat(NewLine.stopBefore("        ", 8, 4)).isEqualTo(4);
        assertThat(NewLine.stopBefore("  a", 3, 2)).isEqualTo(3);
        assertThat(NewLine.stopBefore("a", 0, 2)).isZero();
    }

    @Test
    void aSelectionIsReplaced() {
        assertThat(enter("  image: |x|\n")).isEqualTo("  image: \n    |\n");
    }

    @Test
    void insideABlockScalarOnlyTheIndentationCarriesOver() {
        Marked before = Marked.of("  command: >\n    - run:|\n");

        AreaEdit edit = NewLine.at(before.text(), before.start(), before.end(), 2, true);

        assertThat(before.after(edit)).isEqualTo("  command: >\n    - run:\n    |\n");
    }

    @Test
    void aCommentIsFollowedByItsIndentation() {
        assertThat(enter("  # why: because|")).isEqualTo("  # why: because\n  |");
    }

    private static String enter(String text) {
        Marked before = Marked.of(text);
        return before.after(NewLine.at(before.text(), before.start(), before.end(), 2, false));
    }
}
