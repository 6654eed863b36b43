package dev.stackwright.app.editor;

import java.util.Optional;

/** What brackets and quotes that are typed bring along. */
final class Pairs {

    private static final String OPENING = "[{\"'";
    private static final String CLOSING = "]}\"'";

    private Pairs() {
    }

    /**
     * The character that closes the one about to be typed, where it would have to be typed next anyway.
     *
     * @param line   the line without its end
     * @param column where it is typed
     */
    static Optional<String> closing(String line, int column, String typed) {
        int kind = typed.length() == 1 ? OPENING.indexOf(typed) : -1;
        if (kind < 0) {
            return Optional.empty();
        }
        LineScan scan = new LineScan(line);
        char before = column == 0 ? ' ' : line.charAt(column - 1);
        boolean variable = typed.equals("{") && before == '$';
        boolean free = scan.stringAt(column).isEmpty() && " \t[{,:".indexOf(before) >= 0;
        boolean pairs = !scan.isComment(column) && (variable || free) && endsWordAt(line, column);
        return pairs ? Optional.of(CLOSING.substring(kind, kind + 1)) : Optional.empty();
    }

    /** What goes around a selection over which the character is typed; empty where it replaces the selection. */
    static Optional<String> around(String selected, String typed) {
        int kind = typed.length() == 1 ? OPENING.indexOf(typed) : -1;
        return kind < 0 || selected.isEmpty() || selected.indexOf('\n') >= 0
                || selected.indexOf(EditorText.ELLIPSIS) >= 0
                ? Optional.empty() : Optional.of(typed + selected + CLOSING.charAt(kind));
    }

    /** True where nothing follows that would be pushed into the pair's word. */
    private static boolean endsWordAt(String line, int column) {
        return column == line.length() || " \t]},:\"'#/".indexOf(line.charAt(column)) >= 0;
    }

    /** True where the two characters around the column are a pair with nothing in it. */
    static boolean isEmptyPair(String line, int column) {
        if (column == 0 || column >= line.length()) {
            return false;
        }
        int kind = OPENING.indexOf(line.charAt(column - 1));
        return kind >= 0 && CLOSING.charAt(kind) == line.charAt(column);
    }
}
