package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;

/** Finds characters YAML does not allow anywhere and puts a stand-in of the same width in their place. */
final class Unreadable {

    private static final char STAND_IN = '\uFFFD';

    private Unreadable() {
    }

    /** The text without such characters; one problem is added for the first of each run. */
    static String blankOut(TextDocument document, List<YamlProblem> problems) {
        String text = document.text();
        StringBuilder clean = null;
        int lastReported = -2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (!isAllowed(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text);
                }
                clean.setCharAt(i, STAND_IN);
                if (i != lastReported + 1) {
                    problems.add(new YamlProblem(new Range(i, i + 1),
                            "The character U+%04X is not allowed in YAML.".formatted((int) c),
                            "Delete it, or write it escaped in a double-quoted value."));
                }
                lastReported = i;
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c <= '~' || c == '\t' || c == '\n' || c == '\r' || c == '\u0085'
                || c >= '\u00A0' && c <= '\uD7FF' || c >= '\uE000' && c <= '\uFFFD' && c != '\uFEFF';
    }
}
