package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextPatch;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

    @Test
    void linesCopiedFromTheMarginGoAsDeepAsTheCaret() {
        assertThat(paste("services:\n  |\n", "db:\n  image: postgres\n  ports: [1]"))
                .isEqualTo("services:\n  db:\n    image: postgres\n    ports: [1]\n");
    }

    @Test
    void linesCopiedWithTheirIndentationGoThereToo() {
        assertThat(paste("services:\n  |\n", "      db:\n        image: postgres\n"))
                .isEqualTo("services:\n  db:\n    image: postgres\n\n");
    }

    @Test
    void aBlockCopiedFromItsFirstLetterOnKeepsItsShape() {
        assertThat(paste("services:\n    |\n", "db:\n    image: postgres\n    ports:\n      - 1"))
                .isEqualTo("services:\n    db:\n      image: postgres\n      ports:\n        - 1\n");
        assertThat(paste("a:\n  |\n", "image: x\n    ports: [1]")).isEqualTo("a:\n  image: x\n  ports: [1]\n");
    }

    @Test
    void behindADashTheLinesAlignWithTheFirst() {
        assertThat(paste("volumes:\n  - |\n", "type: bind\nsource: x\n"))
                .isEqualTo("volumes:\n  - type: bind\n    source: x\n\n");
    }

    @Test
    void wholeLinesPastedBetweenTheirLikeStay() {
        assertThat(paste("services:\n  web:\n    image: x\n|  db:\n    image: y\n", "  api:\n    image: z\n"))
                .isEqualTo("services:\n  web:\n    image: x\n  api:\n    image: z\n  db:\n    image: y\n");
    }

    @Test
    void wholeLinesOfAnotherDepthGoWhereTheLineAboveIs() {
        assertThat(paste("services:\n  web:\n|", "      image: x\n      ports: [1]\n"))
                .isEqualTo("services:\n  web:\n    image: x\n    ports: [1]\n");
    }

    @Test
    void aWordOrTextBehindAKeyStaysAsItIs() {
        assertThat(paste("a: |\n", "x")).isEqualTo("a: x\n");
        assertThat(paste("  a: |\n", "x\ny: 1\n")).isEqualTo("  a: x\ny: 1\n\n");
    }

    private static String paste(String marked, String pasted) {
        Marked at = Marked.of(marked);
        String raw = at.text().substring(0, at.start()) + pasted + at.text().substring(at.start());
        return new TextPatch(PastedBlock.fitted(raw, at.start(), at.start() + pasted.length(), 2)).apply(raw);
    }
}
