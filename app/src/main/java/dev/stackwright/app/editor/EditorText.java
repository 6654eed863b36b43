package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * A document's text as the text area holds it, and the way between the two. The area knows one line ending,
 * LF, cannot lay out lines of megabytes, and does not show what is folded. So some characters of the area stand for
 * several of the document: an LF for a CR LF, and an ellipsis for the rest of a line that is too long to show or
 * for the lines of a folded block. Immutable; the identity where the text has neither.
 */
final class EditorText {

    /** Lines up to this length are shown whole. The longest in real compose files have 2,500 characters. */
    static final int MAX_LINE = 10_000;

    /** What is shown of a longer line. */
    static final int SHOWN_OF_LONG_LINE = 5_000;

    static final char ELLIPSIS = '\u2026';

    private final String document;
    private final String text;
    private final Hidden hidden;
    private final StandIns standIns;

    EditorText(String document, String text, Hidden hidden, StandIns standIns) {
        this.document = document;
        this.text = text;
        this.hidden = hidden;
        this.standIns = standIns;
    }

    static EditorText of(String document) {
        return build(document, Hidden.in(document));
    }

    private static EditorText build(String document, Hidden hidden) {
        if (hidden.isNothing() && document.indexOf('\r') < 0) {
            return new EditorText(document, document, hidden, StandIns.NONE);
        }
        return Shortening.of(document, hidden);
    }

    /** What the area shows. */
    String text() {
        return text;
    }

    String document() {
        return document;
    }

    /** True where no line is too long to be shown. */
    boolean isWhole() {
        return hidden.tails().isEmpty();
    }

    /** What is not shown. */
    Hidden hidden() {
        return hidden;
    }

    /** The same document with more blocks folded. */
    EditorText folding(Collection<Range> blocks) {
        return build(document, hidden.folding(blocks));
    }

    /** The same document with some blocks shown again. */
    EditorText unfolding(Predicate<Range> which) {
        Hidden less = hidden.unfolding(which);
        return less.equals(hidden) ? this : build(document, less.cutting(document));
    }

    /** The same document with no block folded. */
    EditorText unfolded() {
        return unfolding(block -> true);
    }

    /** The document's text behind a stretch of the area, with LF at every line end. */
    String expanded(int start, int end) {
        return asLines(document.substring(toDocument(start), toDocument(end)));
    }

    int toDocument(int offset) {
        return standIns.toDocument(offset);
    }

    /** An offset inside of what is not shown comes out in front of what stands for it. */
    int toEditor(int offset) {
        return standIns.toEditor(offset);
    }

    Range toDocument(Range range) {
        return new Range(toDocument(range.start()), toDocument(range.end()));
    }

    Range toEditor(Range range) {
        int start = toEditor(range.start());
        return new Range(start, Math.max(start, toEditor(range.end())));
    }

    /** The line of the document a line of the area begins with, both zero-based. */
    int documentLine(int line) {
        return standIns.documentLine(line);
    }

    /** The line of the area that shows a line of the document, or into which it is folded; both zero-based. */
    int editorLine(int documentLine) {
        return standIns.editorLine(documentLine);
    }

    /** How many lines are folded into a line of the area; 0 where none is. */
    int hiddenLines(int line) {
        return standIns.hiddenIn(line);
    }

    /** The text after what was typed in the area: what is hidden stays hidden, nothing new is. */
    EditorText afterTyping(TextPatch patch) {
        return build(patch.apply(document), hidden.after(patch));
    }

    /** The text after a change from elsewhere. */
    EditorText after(TextPatch patch, String changed) {
        return build(changed, hidden.withoutThoseGrowing(patch).after(patch).cutting(changed));
    }

    /**
     * The change of the area's text that a change of the document means.
     *
     * @param patch in offsets of this document
     * @param after this text {@linkplain #after after} the patch
     */
    TextPatch toEditor(TextPatch patch, EditorText after) {
        if (isIdentity() && after.isIdentity()) {
            return patch;
        }
        if (!hidden.after(patch).equals(after.hidden)) {
            return TextPatch.between(text, after.text);
        }
        return new Widening(this, after).widen(patch);
    }

    private boolean isIdentity() {
        return document.equals(text);
    }

    /** The start of the stand-in's stretch in which the offset of the document lies, otherwise the offset. */
    int floor(int offset) {
        return standIns.floor(offset);
    }

    /** The end of the stand-in's stretch in which the offset of the document lies, otherwise the offset. */
    int ceiling(int offset) {
        return standIns.ceiling(offset);
    }

    /** The text with LF at every line end. */
    static String asLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
