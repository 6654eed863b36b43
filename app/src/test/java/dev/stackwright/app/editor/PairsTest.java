package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void bracketsAndQuotesAreClosedWhereAValueBegins() {
        assertThat(typed("ports: |", "[")).isEqualTo("ports: [|]");
        assertThat(typed("test: [|]", "\"")).isEqualTo("test: [\"|\"]");
        assertThat(typed("  - |", "'")).isEqualTo("  - '|'");
        assertThat(typed("labels: |", "{")).isEqualTo("labels: {|}");
    }

    @Test
    void insideAWordNothingIsClosed() {
        assertThat(typed("name: don|", "'")).isEqualTo("name: don'|");
        assertThat(typed("a: x|", "[")).isEqualTo("a: x[|");
        assertThat(typed("a: |word", "\"")).isEqualTo("a: \"|word");
    }

    @Test
    void insideACommentOrAStringNothingIsClosed() {
        assertThat(typed("# say |", "\"")).isEqualTo("# say \"|");
        assertThat(typed("a: \"say |\"", "[")).isEqualTo("a: \"say [|\"");
        assertThat(typed("a: \"say|", "\"")).isEqualTo("a: \"say\"|");
    }

    @Test
    void aVariableIsClosedEverywhereButInComments() {
        assertThat(typed("image: app:$|", "{")).isEqualTo("image: app:${|}");
        assertThat(typed("a: \"x$|\"", "{")).isEqualTo("a: \"x${|}\"");
        assertThat(typed("# $|", "{")).isEqualTo("# ${|");
    }

    @Test
    void aSelectionIsPutBetweenThem() {
        assertThat(Pairs.around("80:80", "\"")).contains("\"80:80\"");
        assertThat(Pairs.around("a\nb", "[")).isEmpty();
        assertThat(Pairs.around("a", "x")).isEmpty();
    }

    private static String typed(String marked, String typed) {
        Marked at = Marked.of(marked);
        return at.text().substring(0, at.start()) + typed + "|"
                + Pairs.closing(at.text(), at.start(), typed).orElse("") + at.text().substring(at.start());
    }
}
