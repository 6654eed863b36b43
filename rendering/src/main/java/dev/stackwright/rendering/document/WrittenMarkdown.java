package dev.stackwright.rendering.document;

import java.util.ArrayList;
import java.util.List;

/** Markdown that a person wrote, put below a heading of a document: its own headings go down so far. */
final class WrittenMarkdown {

    /** The level of the headings that stand above what people write. */
    private static final int ABOVE = 3;
    private static final int DEEPEST = 6;

    private WrittenMarkdown() {
    }

    static MarkdownText of(String written) {
        List<String> lines = new ArrayList<>();
        boolean inCode = false;
        for (String line : written.split("\\R", -1)) {
            inCode ^= line.stripLeading().startsWith("```");
            lines.add(inCode ? line : lowered(line));
        }
        return MarkdownText.of(String.join("\n", lines).strip());
    }

    private static String lowered(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean isHeading = level > 0 && level <= DEEPEST && level < line.length() && line.charAt(level) == ' ';
        return isHeading ? "#".repeat(Math.min(DEEPEST, level + ABOVE)) + line.substring(level) : line;
    }
}
