package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.regex.Pattern;

/** Which lines belong to a block: its comments above, its own lines, deeper comments below. */
public final class Lines {

    /**
     * A comment that is no remark but an item or entry put out of use, such as {@code # - "81:81"} or
     * {@code #   image: redis}. It belongs to nobody below it.
     */
    private static final Pattern OUT_OF_USE = Pattern.compile("#+\\s*(- \\S.*|[\\w.-]+:( \\S+)?)\\s*");
    private static final Pattern REMARK = Pattern.compile(
            "#+\\s*(?i:note|todo|fixme|see|docs?|default|example|warning|hint|important|source|ref|cf)s?:.*");

    private final TextDocument text;

    public Lines(TextDocument text) {
        this.text = text;
    }

    /** True when nothing but blanks stands before the offset in its line. */
    public boolean startsLine(int offset) {
        return text.text().substring(text.lineStart(text.lineOf(offset)), offset).isBlank();
    }

    /** Start of the first comment line that belongs to the block, or of the block's own first line. */
    public int startWithComments(int offset) {
        int line = text.lineOf(offset);
        int column = text.columnOf(offset);
        while (line > 0 && isCommentAt(line - 1, column) && !isOutOfUse(line - 1)) {
            line--;
        }
        return text.lineStart(line);
    }

    /**
     * End, before its line ending, of the last line that belongs to a block at that column: the line of its
     * last character, and comment lines right below that stand deeper than the block.
     */
    public int endWithComments(int lastCharacter, int column) {
        int line = text.lineOf(lastCharacter);
        int end = line;
        for (int next = line + 1; next < text.lineCount(); next++) {
            int indent = indent(next);
            if (isComment(next) && indent > column) {
                end = next;
            } else if (!isBlank(next)) {
                break;
            }
        }
        return text.lineEnd(end);
    }

    /**
     * What to delete so that the lines vanish: their line endings, and blank lines that would otherwise double.
     *
     * @param from   start of the first line
     * @param to     end of the last line, before its line ending
     * @param column column of the block
     */
    Range wholeLines(int from, int to, int column) {
        int first = text.lineOf(from);
        int last = text.lineOf(to);
        int after = last + 1;
        int below = after;
        while (below < text.lineCount() && isBlank(below)) {
            below++;
        }
        boolean endsText = below >= text.lineCount();
        boolean blankAbove = first > 0 && isBlank(first - 1);
        if (endsText) {
            int above = first;
            while (above > 0 && isBlank(above - 1)) {
                above--;
            }
            boolean finalNewline = text.lineCount() > 0 && text.line(text.lineCount() - 1).isEmpty()
                    && text.length() > 0;
            if (finalNewline) {
                return new Range(text.lineStart(above), text.lineStart(Math.min(after, text.lineCount() - 1)));
            }
            return new Range(above == 0 ? 0 : text.lineEnd(above - 1), text.lineEnd(last));
        }
        boolean firstOfBlock = first > 0 && !blankAbove && indent(first - 1) < column;
        int stop = (blankAbove || firstOfBlock) && below > after ? text.lineStart(below) : text.lineStart(after);
        return new Range(text.lineStart(first), stop);
    }

    private boolean isCommentAt(int line, int column) {
        return isComment(line) && indent(line) == column;
    }

    private boolean isOutOfUse(int line) {
        String comment = text.line(line).strip();
        return OUT_OF_USE.matcher(comment).matches() && !REMARK.matcher(comment).matches();
    }

    private boolean isComment(int line) {
        return text.line(line).stripLeading().startsWith("#");
    }

    private boolean isBlank(int line) {
        return text.line(line).isBlank();
    }

    private int indent(int line) {
        String content = text.line(line);
        return content.length() - content.stripLeading().length();
    }
}
