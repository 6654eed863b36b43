package dev.stackwright.app.panels.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The test of a health check as one line to edit. A line that the shell runs stays as it is; words that are run by
 * themselves stand in quotes where they hold blanks or quotes.
 *
 * @param text    the line
 * @param byShell true where the shell of the container runs it
 */
record TestLine(String text, boolean byShell) {

    /** The first word of a test that is a line for the shell. */
    static final String BY_SHELL = "CMD-SHELL";
    /** The test of a check that is switched off. */
    static final String NONE = "NONE";
    private static final String BY_ITSELF = "CMD";

    /** @param test the words of a test, beginning with {@code CMD} or {@code CMD-SHELL} */
    static TestLine of(List<String> test) {
        if (test.isEmpty() || test.get(0).equals(NONE)) {
            return new TestLine("", true);
        }
        List<String> words = test.subList(1, test.size());
        return test.get(0).equals(BY_SHELL) ? new TestLine(String.join(" ", words), true)
                : new TestLine(words.stream().map(TestLine::quoted).collect(Collectors.joining(" ")), false);
    }

    /** The words of the test; empty for a blank line. */
    List<String> words() {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        words.add(byShell ? BY_SHELL : BY_ITSELF);
        if (byShell) {
            words.add(text.strip());
        } else {
            words.addAll(split(text));
        }
        return words;
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"'
                || c == '\'' || c == '\\');
        return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
                begun = true;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                begun = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
