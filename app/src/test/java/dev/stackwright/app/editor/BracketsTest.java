package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {

    @Test
    void aBracketBelongsToTheOneThatClosesIt() {
        assertThat(pair("a: |[1, {b: [2]}]")).isEqualTo("a: «[1, {b: [2]}»]");
        assertThat(pair("a: [1, |{b: [2]}]")).isEqualTo("a: [1, «{b: [2]»}]");
        assertThat(pair("a: [1, {b: [2]}]|")).isEqualTo("a: «[1, {b: [2]}»]");
    }

    @Test
    void itMayStandLinesBelow() {
        assertThat(pair("a: |[\n  1, # ]\n  \"]\"\n]\n")).isEqualTo("a: «[\n  1, # ]\n  \"]\"\n»]\n");
    }

    @Test
    void aVariablesBracesBelongTogetherInsideOfAString() {
        assertThat(pair("a: \"x$|{B:-c}y\"")).isEqualTo("a: \"x$«{B:-c»}y\"");
    }

    @Test
    void quotesBelongTogether() {
        assertThat(pair("a: |\"b \\\" c\" # \"")).isEqualTo("a: «\"b \\\" c»\" # \"");
        assertThat(pair("- 'it''s'|")).isEqualTo("- «'it''s»'");
    }

    @Test
    void whatIsAloneOrInACommentBelongsToNothing() {
        assertThat(pair("a: |[1")).isEqualTo("a: [1");
        assertThat(pair("# |[1]")).isEqualTo("# [1]");
        assertThat(pair("a: don|'t")).isEqualTo("a: don't");
    }

    /** The text with a mark in front of each of the two. */
    private static String pair(String marked) {
        Marked at = Marked.of(marked);
        String[] lines = at.text().split("\n", -1);
        int line = (int) at.text().substring(0, at.start()).chars().filter(c -> c == '\n').count();
        int column = at.start() - at.text().lastIndexOf('\n', at.start() - 1) - 1;
        for (Brackets.Spot spot : new Brackets(number -> lines[number], lines.length).around(line, column).stream()
                .sorted((a, b) -> a.line() != b.line() ? b.line() - a.line() : b.column() - a.column()).toList()) {
            String text = lines[spot.line()];
            boolean opens = "[{".indexOf(text.charAt(spot.column())) >= 0
                    || "\"'".indexOf(text.charAt(spot.column())) >= 0 && text.indexOf('»') >= 0;
            lines[spot.line()] = text.substring(0, spot.column()) + (opens ? "«" : "»")
                    + text.substring(spot.column());
        }
        return String.join("\n", lines);
    }
}
