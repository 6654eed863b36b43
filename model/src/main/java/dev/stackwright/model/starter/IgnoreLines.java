package dev.stackwright.model.starter;

import dev.stackwright.model.text.TextDocument;
import java.util.regex.Pattern;

/** What a {@code .gitignore} says of the {@code .env} beside it, read as git reads it. */
final class IgnoreLines {

    static final String ENVIRONMENT = ".env";

    private IgnoreLines() {
    }

    /** True where git leaves the {@code .env} of that folder out; the last line that speaks of it counts. */
    static boolean cover(TextDocument ignore) {
        boolean covered = false;
        for (String line : ignore.text().lines().map(IgnoreLines::withoutTrailingBlanks).toList()) {
            if (line.startsWith("!")) {
                covered &= !matches(line.substring(1));
            } else {
                covered |= matches(line);
            }
        }
        return covered;
    }

    /** The same file with a line for {@code .env} at its end. */
    static TextDocument withEnvironment(TextDocument ignore) {
        String end = ignore.lineEnding().text();
        boolean open = !ignore.text().isEmpty() && !ignore.text().endsWith("\n") && !ignore.text().endsWith("\r");
        return ignore.withText(ignore.text() + (open ? end : "") + ENVIRONMENT + end);
    }

    private static String withoutTrailingBlanks(String line) {
        return line.replaceAll("(?<!\\\\)[ \\t]+$", "");
    }

    /** A pattern for folders, one with a folder in it, or a comment speaks of something else. */
    private static boolean matches(String line) {
        String pattern = line.startsWith("**/") ? line.substring(3) : line.startsWith("/") ? line.substring(1) : line;
        if (pattern.isEmpty() || pattern.startsWith("#") || pattern.indexOf('/') >= 0) {
            return false;
        }
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.matches(regex.toString(), ENVIRONMENT);
    }
}
