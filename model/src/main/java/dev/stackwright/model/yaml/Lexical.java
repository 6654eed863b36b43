package dev.stackwright.model.yaml;

/** Small questions about the characters around a node, which the engine's marks leave open. */
final class Lexical {

    private Lexical() {
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Offset of the first character of the line that holds the offset. */
    static int lineStart(String text, int offset) {
        int i = offset;
        while (i > 0 && !isBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static int lineEnd(String text, int offset) {
        int i = offset;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int columnOf(String text, int offset) {
        return offset - lineStart(text, offset);
    }

    /** Behind anchor and tag, at the first character of the content or at {@code end}. */
    static int skipProperties(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '&' || c == '!') {
                while (i < end && !isBlank(text.charAt(i)) && !isBreak(text.charAt(i))) {
                    i++;
                }
                int next = skipSpaceAndComments(text, i, end);
                if (next >= end || text.charAt(next) != '&' && text.charAt(next) != '!') {
                    return next >= end ? Math.min(i, end) : next;
                }
                i = next;
            } else {
                return i;
            }
        }
        return end;
    }

    static int skipSpaceAndComments(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (isBlank(c) || isBreak(c)) {
                i++;
            } else if (c == '#' && (i == 0 || isBlank(text.charAt(i - 1)) || isBreak(text.charAt(i - 1)))) {
                i = lineEnd(text, i);
            } else {
                break;
            }
        }
        return i;
    }

    static int skipToDash(String text, int from) {
        int i = skipSpaceAndComments(text, from, text.length());
        return i < text.length() && text.charAt(i) == '-' ? i : from;
    }

    /** The dash at that column in the nearest line at or above the item, not before {@code floor}. */
    static int dashBefore(String text, int item, int column, int floor) {
        int line = lineStart(text, Math.min(item, text.length()));
        while (true) {
            int at = line + column;
            if (at < text.length() && at <= item && text.charAt(at) == '-' && at >= floor) {
                return at;
            }
            if (line == 0 || line <= floor) {
                return Math.max(floor, item - 1);
            }
            line = lineStart(text, line - (line > 1 && text.charAt(line - 1) == '\n' && text.charAt(line - 2) == '\r'
                    ? 2 : 1));
        }
    }

    /**
     * Behind the last character a block scalar shows: its last line that is not blank, or its header. With the
     * {@code +} indicator the blank lines behind it are part of the value.
     */
    static int blockScalarEnd(String text, int start, int markedEnd) {
        int i = Math.min(markedEnd, text.length());
        if (text.substring(start, lineEnd(text, start)).matches("[^#]*[|>]\\d?\\+.*")) {
            return i > start && isBreak(text.charAt(i - 1)) ? i - 1 : i;
        }
        while (i > start && (isBreak(text.charAt(i - 1)) || isBlank(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }
}
