package dev.stackwright.model.merge;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param content without what ends it
 * @param ending  what ends it; empty for a last line that nothing ends
 */
record Line(String content, String ending) {

    /** The lines of a text. What stands behind the last line ending is no line when it is empty. */
    static List<Line> of(TextDocument document) {
        List<Line> lines = new ArrayList<>(document.lineCount());
        String text = document.text();
        for (int i = 0; i < document.lineCount(); i++) {
            int end = document.lineEnd(i);
            lines.add(new Line(text.substring(document.lineStart(i), end),
                    text.substring(end, document.nextLineStart(i))));
        }
        if (lines.get(lines.size() - 1).whole().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    static List<String> contents(List<Line> lines) {
        return lines.stream().map(Line::content).toList();
    }

    String whole() {
        return content + ending;
    }

    Line endingWith(String other) {
        return other.equals(ending) ? this : new Line(content, other);
    }
}
