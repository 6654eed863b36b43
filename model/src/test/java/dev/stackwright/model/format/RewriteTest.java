package dev.stackwright.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.format.Rewrite.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RewriteTest {

    private static String web(String... lines) {
        return "services:\n  web:\n    " + String.join("\n    ", lines) + "\n    image: a\n";
    }

    /** The text written that way at the place of the first such word; the code of the refusal where it is not. */
    private static String at(String text, String word, Way way) {
        return Formatted.after(text, new Rewrite(FileKey.MAIN, way, text.indexOf(word)));
    }

    @Test
    void bracketsBecomeLinesAndLinesBrackets() {
        String brackets = web("ports: [\"80:80\", '81']   # both", "labels: {a: b, c: 'd, e'}");
        String lines = web("ports:   # both", "  - \"80:80\"", "  - '81'", "labels: {a: b, c: 'd, e'}");

        assertThat(at(brackets, "80:80", Way.LINES)).isEqualTo(web("ports:   # both", "- \"80:80\"", "- '81'",
                "labels: {a: b, c: 'd, e'}").replace("    - ", "      - "));
        assertThat(at(brackets, "labels", Way.LINES))
                .endsWith("    labels:\n      a: b\n      c: 'd, e'\n    image: a\n");
        assertThat(at(lines.replace("   # both", ""), "ports", Way.BRACKETS))
                .isEqualTo(brackets.replace("   # both", ""));
    }

    @Test
    void anItemInBracketsBecomesLinesBehindItsDash() {
        assertThat(at(web("ports:", "  - {target: 80, published: 81}"), "target", Way.LINES))
                .isEqualTo(web("ports:", "  - target: 80", "    published: 81"));
    }

    @Test
    void aTextWithLineBreaksBecomesABlock() {
        assertThat(at(web("command: \"one\\ntwo\\n\""), "command", Way.LITERAL))
                .isEqualTo(web("command: |", "  one", "  two"));
        assertThat(at(web("command: \"one\\ntwo\""), "command", Way.LITERAL))
                .isEqualTo(web("command: |-", "  one", "  two"));
    }

    @Test
    void aLongTextIsFolded() {
        String word = "abcdefghi ";
        assertThat(at(web("command: \"" + word.repeat(11) + "z\""), "command", Way.FOLDED))
                .isEqualTo(web("command: >-", "  " + word.repeat(8).strip(), "  " + word.repeat(3) + "z"));
    }

    @Test
    void onlyAnAnchorThatNothingUsesIsDeleted() {
        assertThat(at(web("labels: &l {a: b}"), "labels", Way.NO_ANCHOR)).isEqualTo(web("labels: {a: b}"));
        assertThat(Rewrite.waysAt(Snapshot.of(web("labels: &l {a: b}", "annotations: *l")).tree(),
                web("labels").indexOf("labels"))).doesNotContain(Way.NO_ANCHOR);
    }

    @Test
    void whatHoldsCommentsIsNotPutInBrackets() {
        String text = web("ports:", "  - a  # one", "  - b");

        assertThat(Rewrite.waysAt(Snapshot.of(text).tree(), text.indexOf("ports"))).isEmpty();
    }

    @Test
    void onRealFilesWhatIsOfferedCanBeDone() {
        List<String> refused = new ArrayList<>();
        int[] done = new int[1];
        Random random = new Random(3);
        Corpus.orSkip().sample(random, 150, (row, document) -> {
            Snapshot snapshot = Snapshot.of(document.text());
            for (int i = 0; i < 12; i++) {
                int offset = random.nextInt(document.length() + 1);
                for (Way way : Rewrite.waysAt(snapshot.tree(), offset)) {
                    done[0]++;
                    if (!(new Rewrite(FileKey.MAIN, way, offset).on(snapshot) instanceof Outcome.Ready)) {
                        refused.add(row.path() + " " + document.positionOf(offset) + " " + way);
                    }
                }
            }
        });

        System.out.printf("Rewrites: %d offered, %d refused%n", done[0], refused.size());
        assertThat(done[0]).isGreaterThan(50);
        assertThat(refused).isEmpty();
    }
}
