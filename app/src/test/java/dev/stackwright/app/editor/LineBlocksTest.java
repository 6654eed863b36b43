package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBlocksTest {

    @Test
    void aServiceHoldsWhatIsIndentedDeeper() {
        LineBlocks lines = of("""
                services:
                  web:
                    image: nginx

                    # why
                    ports: [80]

                  db:
                    image: postgres
                """);

        assertThat(lines.lastOf(1)).isEqualTo(5);
        assertThat(lines.lastOf(0)).isEqualTo(8);
        assertThat(lines.opens(2)).isFalse();
        assertThat(lines.opens(7)).isTrue();
    }

    @Test
    void aListBelowTheFirstLetterOfItsKeyIsPartOfIt() {
        LineBlocks lines = of("""
                ports: &all
                - "80:80"
                - target: 90
                  published: 91
                image: x
                """);

        assertThat(lines.opens(0)).isTrue();
        assertThat(lines.lastOf(0)).isEqualTo(3);
        assertThat(lines.lastOf(2)).isEqualTo(3);
        assertThat(lines.opens(1)).isFalse();
    }

    @Test
    void aRunOfCommentsIsABlock() {
        LineBlocks lines = of("""
                # one
                # two
                # three
                a: 1
                # alone
                b: 2
                """);

        assertThat(lines.opens(0)).isTrue();
        assertThat(lines.lastOf(0)).isEqualTo(2);
        assertThat(lines.opens(1)).isFalse();
        assertThat(lines.opens(4)).isFalse();
    }

    @Test
    void aCommentAtTheMarginEndsNoBlockButBelongsToNoneBehindIt() {
        LineBlocks lines = of("""
                a:
                  b: 1
                # in between
                  c: 2
                # of the next
                d: 3
                """);

        assertThat(lines.lastOf(0)).isEqualTo(3);
    }

    @Test
    void blockScalarsAndCollectionsOverSeveralLinesAreBlocks() {
        LineBlocks lines = of("""
                command: |
                  one

                  two
                environment: {
                  A: 1,
                  B: 2
                }
                x: 1
                """);

        assertThat(lines.lastOf(0)).isEqualTo(3);
        assertThat(lines.lastOf(4)).isEqualTo(7);
    }

    @Test
    void theBlockAroundALineIsTheInnermost() {
        LineBlocks lines = of("""
                services:
                  web:
                    image: nginx
                  db:
                    image: postgres
                """);

        assertThat(lines.around(2)).isEqualTo(1);
        assertThat(lines.around(3)).isZero();
        assertThat(lines.around(0)).isEqualTo(-1);
    }

    @Test
    void aBlankLineIsAsDeepAsWhatItStandsBetween() {
        LineBlocks lines = of("services:\n  web:\n    image: x\n\n    ports: [1]\n\n  db:\n\n    image: y\n");

        assertThat(lines.depth(3)).isEqualTo(4);
        assertThat(lines.depth(5)).isEqualTo(2);
        assertThat(lines.depth(7)).isEqualTo(3);
    }

    private static LineBlocks of(String text) {
        String[] lines = text.split("\n", -1);
        return new LineBlocks(line -> lines[line], lines.length);
    }
}
