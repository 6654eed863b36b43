package dev.stackwright.model.assist.hover;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file as they are quoted in a card: moved to the left, and not too many. */
final class YamlLines {

    /** More than these nobody reads in passing. */
    private static final int MOST = 30;
    private static final int LONGEST = 200;

    private YamlLines() {
    }

    /** @param range what is quoted; its first line begins in the column of its beginning */
    static String of(TextDocument text, Range range) {
        int column = text.columnOf(range.start());
        List<String> lines = (" ".repeat(column) + text.slice(range)).lines().toList();
        String quoted = lines.stream().limit(MOST).map(line -> cut(line, column)).collect(Collectors.joining("\n"));
        return lines.size() > MOST ? quoted + "\n\u2026" : quoted;
    }

    private static String cut(String line, int column) {
        int indent = Math.min(column, line.length() - line.stripLeading().length());
        String moved = line.substring(indent).stripTrailing();
        return moved.length() > LONGEST ? moved.substring(0, LONGEST) + "\u2026" : moved;
    }
}
