package dev.stackwright.model.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * One text, immutable: every character as it stands in the file, line endings included. The byte order mark is
 * kept apart, so that offset 0 is the first character a person sees.
 */
public final class TextDocument {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final boolean byteOrderMark;
    private LineIndex lines;
    private LineEnding lineEnding;

    private TextDocument(String text, boolean byteOrderMark) {
        this.text = text;
        this.byteOrderMark = byteOrderMark;
    }

    public static TextDocument of(String text) {
        return text.startsWith(BYTE_ORDER_MARK)
                ? new TextDocument(text.substring(1), true)
                : new TextDocument(text, false);
    }

    /** @throws CharacterCodingException when the bytes are not UTF-8 */
    public static TextDocument decode(byte[] bytes) throws CharacterCodingException {
        return of(StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    /** The bytes of the file; those of {@link #decode} when nothing was changed in between. */
    public byte[] encode() {
        return (byteOrderMark ? BYTE_ORDER_MARK + text : text).getBytes(StandardCharsets.UTF_8);
    }

    public TextDocument apply(TextPatch patch) {
        return patch.isEmpty() ? this : new TextDocument(patch.apply(text), byteOrderMark);
    }

    public TextDocument withText(String changed) {
        return new TextDocument(changed, byteOrderMark);
    }

    public String text() {
        return text;
    }

    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    public int length() {
        return text.length();
    }

    public String slice(Range range) {
        return text.substring(range.start(), range.end());
    }

    /** What most lines end with; new lines are written with it. */
    public LineEnding lineEnding() {
        if (lineEnding == null) {
            lineEnding = LineEnding.dominantIn(text);
        }
        return lineEnding;
    }

    public int lineCount() {
        return lines().count();
    }

    /** @return the zero-based line that holds the offset */
    public int lineOf(int offset) {
        return lines().lineOf(offset);
    }

    public int columnOf(int offset) {
        return offset - lineStart(lineOf(offset));
    }

    /** One-based line and column, the way people count. */
    public Position positionOf(int offset) {
        int line = lineOf(Math.min(offset, text.length()));
        return new Position(line + 1, Math.min(offset, text.length()) - lineStart(line) + 1);
    }

    public int lineStart(int line) {
        return lines().start(line);
    }

    /** Offset of the line's ending, or of the end of the text. */
    public int lineEnd(int line) {
        int end = lines().next(line);
        int start = lineStart(line);
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /** Offset of the next line's first character; the end of the text for the last line. */
    public int nextLineStart(int line) {
        return lines().next(line);
    }

    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    private LineIndex lines() {
        if (lines == null) {
            lines = new LineIndex(text);
        }
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextDocument that && that.byteOrderMark == byteOrderMark && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "TextDocument[" + text.length() + " characters]";
    }
}
