package dev.stackwright.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a place in a line lies in, as far as the line alone tells: a quoted string, a comment, or neither. */
final class LineScan {

    /**
     * A string in quotes.
     *
     * @param start the column of the first quote
     * @param end   the column of the last quote; the length of the line where it is not closed
     */
    record Quoted(int start, int end) {

        /** True where what is typed at the column is inside of the quotes. */
        boolean holds(int column) {
            return column > start && column <= end;
        }
    }

    private final String line;
    private final List<Quoted> strings = new ArrayList<>();
    private final int comment;

    LineScan(String line) {
        this.line = line;
        int at = 0;
        while (at < line.length() && !beginsComment(at)) {
            if (beginsString(at)) {
                Quoted string = new Quoted(at, endOf(at));
                strings.add(string);
                at = string.end();
            }
            at++;
        }
        this.comment = Math.min(at, line.length());
    }

    /** True where what is typed at the column becomes part of a comment. */
    boolean isComment(int column) {
        return column > comment;
    }

    /** The string what is typed at the column becomes part of. */
    Optional<Quoted> stringAt(int column) {
        return strings.stream().filter(string -> string.holds(column)).findFirst();
    }

    /** The string of which a quote stands at the column. */
    Optional<Quoted> stringOf(int column) {
        return strings.stream().filter(string -> string.start() == column || string.end() == column).findFirst();
    }

    /** True where the character is neither in quotes nor in a comment. */
    boolean isPlain(int column) {
        return column < comment
                && strings.stream().noneMatch(string -> column >= string.start() && column <= string.end());
    }

    private boolean beginsComment(int at) {
        return line.charAt(at) == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)));
    }

    /** A quote inside of a word is part of the word. */
    private boolean beginsString(int at) {
        char c = line.charAt(at);
        return (c == '"' || c == '\'') && (at == 0 || " \t[{,:".indexOf(line.charAt(at - 1)) >= 0);
    }

    private int endOf(int start) {
        char quote = line.charAt(start);
        int at = start + 1;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean doubled = quote == '\'' && c == quote && at + 1 < line.length() && line.charAt(at + 1) == quote;
            if (quote == '"' && c == '\\' || doubled) {
                at++;
            } else if (c == quote) {
                return at;
            }
            at++;
        }
        return line.length();
    }
}
