package dev.stackwright.app.editor;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Which lines belong to the block a line begins, told by indentation alone, so that a text that cannot be read has
 * blocks as well. A block is a mapping, a list, a block scalar, a collection over several lines or a run of comments.
 */
final class LineBlocks {

    /** A key whose value, but for anchor and tag, follows on other lines. */
    private static final Pattern KEY_ALONE = Pattern.compile(":(\\s+[&!]\\S*)*\\s*(\\s#.*)?$");

    private final IntFunction<String> lines;
    private final int count;

    /** @param lines the line of that zero-based number, without its end */
    LineBlocks(IntFunction<String> lines, int count) {
        this.lines = lines;
        this.count = count;
    }

    /** True where the line begins a block of more lines than itself. */
    boolean opens(int line) {
        String text = lines.apply(line);
        if (text.isBlank()) {
            return false;
        }
        if (isComment(text)) {
            return !(line > 0 && isComment(lines.apply(line - 1))) && line + 1 < count
                    && isComment(lines.apply(line + 1));
        }
        int next = nextContent(line + 1);
        return next < count && isInside(text, lines.apply(next));
    }

    /** The last line of the block that the line begins; the line itself where it begins none. */
    int lastOf(int line) {
        String text = lines.apply(line);
        if (text.isBlank()) {
            return line;
        }
        return isComment(text) ? lastComment(line) : lastInside(line, text);
    }

    /** The line that begins the innermost block around a line; -1 where none does. */
    int around(int line) {
        int at = line;
        while (at >= 0 && isNeutral(lines.apply(at))) {
            at--;
        }
        String inner = at < 0 ? "" : lines.apply(at);
        for (int above = at - 1; above >= 0; above--) {
            String text = lines.apply(above);
            if (!isNeutral(text) && isInside(text, inner)) {
                return lastOf(above) >= line ? above : around(above);
            }
        }
        return -1;
    }

    /** How deep the line is indented; a blank one as deep as what it stands between. */
    int depth(int line) {
        String text = lines.apply(line);
        if (!text.isBlank()) {
            return indent(text);
        }
        int above = line;
        while (above >= 0 && lines.apply(above).isBlank()) {
            above--;
        }
        int below = line;
        while (below < count && lines.apply(below).isBlank()) {
            below++;
        }
        return above < 0 || below == count ? 0
                : Math.min(indent(lines.apply(below)), indent(lines.apply(above)) + (opens(above) ? 1 : 0));
    }

    private int lastComment(int line) {
        int last = line;
        while (last + 1 < count && isComment(lines.apply(last + 1))) {
            last++;
        }
        return last;
    }

    private int lastInside(int line, String head) {
        int last = line;
        for (int at = line + 1; at < count; at++) {
            String text = lines.apply(at);
            if (!text.isBlank()) {
                boolean inside = isInside(head, text);
                if (inside) {
                    last = at;
                } else if (!isComment(text)) {
                    return closes(head, text) ? at : last;
                }
            }
        }
        return last;
    }

    /** A bracket that ends what the head has opened, at the head's own depth. */
    private static boolean closes(String head, String text) {
        String opened = head.strip();
        char first = text.strip().charAt(0);
        return indent(text) == indent(head)
                && (first == ']' && opened.endsWith("[") || first == '}' && opened.endsWith("{"));
    }

    /** Deeper than the head; the items of a list may also stand below the first letter of their key. */
    private static boolean isInside(String head, String text) {
        int outer = indent(head);
        int inner = indent(text);
        return inner > outer || inner == outer && isItem(text) && !isItem(head) && endsWithColon(head);
    }

    private static boolean endsWithColon(String text) {
        return KEY_ALONE.matcher(text).find();
    }

    private int nextContent(int from) {
        int at = from;
        while (at < count && isNeutral(lines.apply(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNeutral(String text) {
        return text.isBlank() || isComment(text);
    }

    private static boolean isComment(String text) {
        int start = indent(text);
        return start < text.length() && text.charAt(start) == '#';
    }

    private static boolean isItem(String text) {
        int start = indent(text);
        return start < text.length() && text.charAt(start) == '-'
                && (start + 1 == text.length() || text.charAt(start + 1) == ' ');
    }

    static int indent(String text) {
        int width = 0;
        while (width < text.length() && (text.charAt(width) == ' ' || text.charAt(width) == '\t')) {
            width++;
        }
        return width;
    }
}
