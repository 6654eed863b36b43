package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "plain words; plain words",
            "a | b; a \\| b",
            "see <b> and *; see \\<b\\> and \\*",
            "uses acme/api:${TAG}.; uses `acme/api:${TAG}`.",
            "(${A:-x}) end; `(${A:-x}`) end"})
    void aSentenceReadsAsWritten(String sentence, String markdown) {
        assertThat(Markdown.text(sentence)).isEqualTo(markdown);
    }

    @Test
    void aWordAsCodeKeepsItsMarks() {
        assertThat(Markdown.code("a|b")).isEqualTo("`a\\|b`");
        assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
        assertThat(Markdown.code("two\nlines")).isEqualTo("`two lines`");
    }
}
