package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fxmisc.richtext.model.StyleSpan;
import org.junit.jupiter.api.Test;

class HighlightingTest {

    @Test
    void keysAndValuesAreToldApart() {
        assertThat(look("web:\n  image: nginx:1.27\n  scale: 2\n  privileged: true\n  labels: ~\n")).containsExactly(
                "key'web' punctuation':'",
                "key'  image' punctuation':' string' nginx:1.27'",
                "key'  scale' punctuation':' number' 2'",
                "key'  privileged' punctuation':' constant' true'",
                "key'  labels' punctuation':' constant' ~'",
                "");
    }

    @Test
    void variablesStandOutInsideValues() {
        assertThat(look("image: \"acme/${A:-${B}}:$C\"")).containsExactly(
                "key'image' punctuation':' string' \"acme/' variable'${A:-${B}}' string':' variable'$C' string'\"'");
    }

    @Test
    void anchorsAliasesMergeKeysAndTagsHaveTheirColours() {
        assertThat(look("x-a: &base\n  k: !reset null\nb:\n  <<: *base\n  c: &n 1\n")).containsExactly(
                "key'x-a' punctuation':' anchor' &base'",
                "key'  k' punctuation':' tag' !reset' string' null'",
                "key'b' punctuation':'",
                "anchor'  <<' punctuation':' anchor' *base'",
                "key'  c' punctuation':' anchor' &n' number' 1'",
                "");
    }

    @Test
    void commentsAreNoValuesAndHashesInValuesNoComments() {
        assertThat(look("a: b#c # why: it\n# all: of it\nd: \"# no\"")).containsExactly(
                "key'a' punctuation':' string' b#c' comment' # why: it'",
                "comment'# all: of it'",
                "key'd' punctuation':' string' \"# no\"'");
    }

    @Test
    void blockScalarsAreOneTextWhateverTheyLookLike() {
        assertThat(look("run: |  # script\n  key: value\n  - ${X}\nnext: 1\n")).containsExactly(
                "key'run' punctuation': |' comment'  # script'",
                "string'  key: value'",
                "string'  - ' variable'${X}'",
                "key'next' punctuation':' number' 1'",
                "");
    }

    @Test
    void flowCollectionsAreRead() {
        assertThat(look("test: [\"CMD\", curl, {a: 1}]")).containsExactly(
                "key'test' punctuation': [' string'\"CMD\"' punctuation',' string' curl' punctuation', {'"
                        + " key'a' punctuation':' number' 1' punctuation'}]'");
    }

    @Test
    void aLineThatCannotBeReadIsGuessedAndShownAsUnreadable() {
        List<LineLook> looks = looks("a:\n  b: 1\n  - c: \"x\n  d: 2\n");

        assertThat(looks.get(2).line()).containsExactly("unreadable");
        assertThat(looks.get(1).line()).isEmpty();
        assertThat(text(looks.get(2), "  - c: \"x")).startsWith("punctuation'  -' key' c' punctuation':'");
    }

    @Test
    void theSelectedBlockIsTintedWhole() {
        String text = "services:\n  a:\n    image: x\n\n    ports: []\n  b:\n    image: y\n";
        Snapshot snapshot = Snapshot.of(text);
        SelectedBlocks blocks = new SelectedBlocks();
        blocks.select(Set.of(dev.stackwright.model.compose.ElementId.service("a")), snapshot);

        List<LineLook> looks = new LineLooks(blocks, List.of()).of(snapshot, EditorText.of(text), 0, 10);

        assertThat(looks.stream().map(look -> look.line().contains("selected-block")))
                .containsExactly(false, true, true, true, true, false, false, false);
    }

    @Test
    void decorationsLieOverTheColours() {
        LineLook look = LineLook.of(List.of(), 10, 6, List.of(new Token(10, 13, TokenKind.KEY)),
                List.of(new Decoration(new Range(12, 99), "match"), new Decoration(new Range(0, 11), "mark-error")));

        assertThat(look.text().stream().map(StyleSpan::getStyle)).containsExactly(
                List.of("yaml-key", "mark-error"), List.of("yaml-key"), List.of("yaml-key", "match"),
                List.of("match"));
    }

    @Test
    void everyLineOfEveryTextHasALookOfItsLength() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = RandomText.of(random, 40);
            TextDocument document = TextDocument.of(text);
            EditorText shown = EditorText.of(document.text());
            String[] lines = shown.text().split("\n", -1);

            List<LineLook> looks = new LineLooks(new SelectedBlocks(), List.of())
                    .of(Snapshot.of(document, dev.stackwright.model.design.Design.EMPTY), shown, 0, lines.length);

            assertThat(looks).as(text).hasSameSizeAs(lines);
            for (int i = 0; i < lines.length; i++) {
                assertThat(looks.get(i).text().length()).as("line %d of %s", i, text).isEqualTo(lines[i].length());
            }
        }
    }

    private static List<String> look(String text) {
        List<String> said = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        List<LineLook> looks = looks(text);
        for (int i = 0; i < lines.length; i++) {
            said.add(text(looks.get(i), lines[i]));
        }
        return said;
    }

    private static List<LineLook> looks(String text) {
        return new LineLooks(new SelectedBlocks(), List.of()).of(Snapshot.of(text), EditorText.of(text), 0, 99);
    }

    private static String text(LineLook look, String line) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (StyleSpan<Collection<String>> span : look.text()) {
            if (span.getLength() > 0) {
                String name = span.getStyle().isEmpty() ? "" : span.getStyle().iterator().next().substring(5);
                parts.add(name + "'" + line.substring(at, at + span.getLength()) + "'");
            }
            at += span.getLength();
        }
        return String.join(" ", parts);
    }
}
