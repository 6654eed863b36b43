package dev.stackwright.model.format;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;

/** Where each line of a text is to begin, as far as the blocks it belongs to say. */
final class LinePlan {

    /** What a line is, which decides how much of its blanks may change. */
    enum Kind {
        /** Begins with a key, a dash or a value. */
        STRUCTURE,
        /** Goes on with a list or mapping in brackets, or with a text that is not in quotes. */
        CONTINUED,
        /** Goes on with a text in quotes, whose blanks at line ends may count. */
        QUOTED,
        /** A line of a literal or folded block, where all blanks but the indent count. */
        BLOCK
    }

    /**
     * One line.
     *
     * @param indent blanks it is to begin with
     */
    record Line(Kind kind, int indent) {
    }

    /**
     * A block that is open at a line, by the column of its keys or dashes.
     *
     * @param line   where it begins
     * @param before the column as it is
     * @param after  the column as it is to be
     */
    record Level(int line, int before, int after) {
    }

    private final TextDocument text;
    private final Line[] lines;
    private final List<Level> levels = new ArrayList<>();

    LinePlan(TextDocument text) {
        this.text = text;
        this.lines = new Line[text.lineCount()];
    }

    /** What is planned for the line; null for blank lines, comments and whatever no block speaks of. */
    Line at(int line) {
        return lines[line];
    }

    /** The keys and dashes, in the order of the text. */
    List<Level> levels() {
        return levels;
    }

    void open(int line, int before, int after) {
        levels.add(new Level(line, before, after));
    }

    void put(int line, Kind kind, int indent) {
        lines[line] = new Line(kind, Math.max(0, indent));
    }

    /** True where nothing but blanks stands before the offset in its line. */
    boolean startsLine(int offset) {
        return text.text().substring(text.lineStart(text.lineOf(offset)), offset).isBlank();
    }

    /** Blanks at the beginning of the line. */
    int indent(int line) {
        String content = text.line(line);
        int indent = 0;
        while (indent < content.length() && isBlank(content.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    boolean isEmpty(int line) {
        return indent(line) == text.line(line).length();
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
