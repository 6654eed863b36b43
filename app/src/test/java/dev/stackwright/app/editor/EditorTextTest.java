package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.LineEnding;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorTextTest {

    @Test
    void aTextWithoutCarriageReturnsIsShownAsItIs() {
        EditorText text = EditorText.of("a: 1\nb: 😀\n");

        assertThat(text.text()).isSameAs(text.document());
        assertThat(text.toDocument(7)).isEqualTo(7);
        assertThat(text.toEditor(7)).isEqualTo(7);
    }

    @Test
    void everyLineEndIsShownAsALineFeed() {
        assertThat(EditorText.of("a\r\nb\rc\nd\r\r\ne").text()).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void offsetsAreMappedBothWaysAcrossEveryKindOfLineEnd() {
        EditorText text = EditorText.of("a\r\nb\rc\r\nd");

        assertThat(text.toDocument(2)).isEqualTo(3);
        assertThat(text.toDocument(4)).isEqualTo(5);
        assertThat(text.toDocument(6)).isEqualTo(8);
        assertThat(text.toEditor(8)).isEqualTo(6);
        assertThat(text.toEditor(2)).as("between CR and LF").isEqualTo(1);
    }

    @Test
    void aTypedLineEndIsTheOneMostLinesHave() {
        EditorText text = EditorText.of("a\r\nb\r\nc\n");

        TextPatch patch = new TypedChange(text, LineEnding.CRLF).patch(2, "", "x\ny");

        assertThat(patch.apply(text.document())).isEqualTo("a\r\nx\r\nyb\r\nc\n");
    }

    @Test
    void aReplacedStretchKeepsTheLineEndsItDoesNotTouch() {
        EditorText text = EditorText.of("a\r\nb\rc\nd");

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(0, "a\nb\nc\nd", "a\nB\nc\nd");

        assertThat(patch).isEqualTo(TextPatch.of(new Replacement(3, 4, "B")));
    }

    @Test
    void asManyLineEndsInAsOutKeepTheirKind() {
        EditorText text = EditorText.of("a\r\nb\rc\nd");

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(0, "a\nb\nc\nd", "A\nB\nC\nD");

        assertThat(patch.apply(text.document())).isEqualTo("A\r\nB\rC\nD");
    }

    @Test
    void deletingTheTextBetweenACarriageReturnAndALineFeedLeavesTwoLineEnds() {
        EditorText text = EditorText.of("a\rxx\nb");

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(2, "xx", "");

        assertThat(EditorText.of(patch.apply(text.document())).text()).isEqualTo("a\n\nb");
    }

    @Test
    void aChangeThatSplitsACarriageReturnFromItsLineFeedIsShownWhole() {
        EditorText before = EditorText.of("a\r\nb");
        TextPatch patch = TextPatch.of(Replacement.insert(2, "x"));

        TextPatch shown = before.toEditor(patch, before.after(patch, "a\rx\nb"));

        assertThat(shown.apply(before.text())).isEqualTo("a\nx\nb");
    }

    @Test
    void anOverlongLineIsCutAndItsRestSurvivesTypingInFrontOfIt() {
        String document = "a: 1\nb: " + "x".repeat(1_000_000) + "\nc: 2\n";
        EditorText text = EditorText.of(document);

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(8, "", "yy");
        EditorText after = text.afterTyping(patch);

        assertThat(text.text().length()).isLessThan(EditorText.MAX_LINE);
        assertThat(text.text()).endsWith(EditorText.ELLIPSIS + "\nc: 2\n");
        assertThat(patch.apply(document)).isEqualTo("a: 1\nb: yy" + document.substring(8));
        assertThat(after.text()).isEqualTo(text.text().substring(0, 8) + "yy" + text.text().substring(8));
    }

    @Test
    void copyingOverACutCopiesTheWholeLine() {
        String document = "b: " + "x".repeat(20_000) + "\r\nc: 2";
        EditorText text = EditorText.of(document);

        assertThat(text.expanded(0, text.text().length())).isEqualTo(document.replace("\r\n", "\n"));
    }

    @Test
    void deletingTheEllipsisDeletesTheRestOfTheLine() {
        EditorText text = EditorText.of("b: " + "x".repeat(20_000) + "\nc: 2");
        int ellipsis = text.text().indexOf(EditorText.ELLIPSIS);

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(ellipsis, "…", "");

        assertThat(patch.apply(text.document())).isEqualTo(text.text().replace("…", ""));
    }

    @Test
    void aLineThatGrowsTooLongByAChangeFromElsewhereIsCut() {
        EditorText before = EditorText.of("a: 1\r\nb: 2\r\n");
        TextPatch patch = TextPatch.replace(new Range(9, 10), "z".repeat(50_000));

        EditorText after = before.after(patch, patch.apply(before.document()));
        TextPatch shown = before.toEditor(patch, after);

        assertThat(after.isWhole()).isFalse();
        assertThat(shown.apply(before.text())).isEqualTo(after.text());
    }

    @Test
    void replacementsThatAdjoinKeepLineEndsApart() {
        EditorText text = EditorText.of("a\rxy\nb");
        List<Replacement> changes = List.of(new Replacement(2, 3, ""), new Replacement(3, 4, ""));

        TextPatch patch = new TypedChange(text, LineEnding.LF).patch(changes);

        assertThat(EditorText.of(patch.apply(text.document())).text()).isEqualTo("a\n\nb");
    }
}
