package dev.stackwright.model.mend;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a line may have been meant. None of them is known to help. */
final class LineMends {

    private static final Pattern NO_BLANK_BEHIND_COLON = Pattern.compile("(\\s*(?:- +)?[\\w.-]+):([^\\s:/].*)");
    private static final Pattern NO_BLANK_BEHIND_DASH = Pattern.compile("(\\s*)-([^\\s-].*)");
    private static final Pattern KEY_ALONE = Pattern.compile("(\\s*(?:- +)?[\\w.-]+)(\\s*(?:#.*)?)");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("(\\s*(?:- +)?[a-z_]+) +(\\S.*)");
    private static final Pattern VALUE = Pattern.compile(
            "(\\s*(?:- +)?(?:[\\w.-]+: +)?)([^\\s'\"\\[{&*|>#].*?)(\\s+#.*)?");

    private final TextDocument text;
    private final int number;
    private final String line;
    private final List<Mend> mends = new ArrayList<>();

    private LineMends(TextDocument text, int number) {
        this.text = text;
        this.number = number;
        this.line = text.line(number);
    }

    /** Slips that show in the line itself. */
    static List<Mend> slips(TextDocument text, int line) {
        LineMends mends = new LineMends(text, line);
        if (mends.saysSomething()) {
            mends.collectSlips();
        }
        return mends.mends;
    }

    /** What may be done where the line shows no slip. */
    static List<Mend> guesses(TextDocument text, int line) {
        LineMends mends = new LineMends(text, line);
        if (mends.saysSomething()) {
            mends.collectGuesses();
        }
        return mends.mends;
    }

    private boolean saysSomething() {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }

    private void collectSlips() {
        tabs();
        matching(NO_BLANK_BEHIND_COLON, "Put a blank behind the colon",
                found -> found.group(1) + ": " + found.group(2));
        matching(NO_BLANK_BEHIND_DASH, "Put a blank behind the dash",
                found -> found.group(1) + "- " + found.group(2));
        quotes();
        brackets();
        matching(KEY_ALONE, "Put a colon behind the key", found -> found.group(1) + ":" + found.group(2));
    }

    private void collectGuesses() {
        matching(KEY_AND_VALUE, "Put a colon behind the key", found -> found.group(1) + ": " + found.group(2));
        value();
        indents();
    }

    private void tabs() {
        int indent = indent(line);
        if (line.substring(0, indent).indexOf('\t') >= 0) {
            for (String step : List.of("  ", "    ", "        ")) {
                add("Indent with spaces", line.substring(0, indent).replace("\t", step) + line.substring(indent));
            }
        }
    }

    private interface Written {

        String of(Matcher found);
    }

    private void matching(Pattern pattern, String title, Written written) {
        Matcher found = pattern.matcher(line);
        if (found.matches()) {
            add(title, written.of(found));
        }
    }

    /** A quote that opens and does not close in the line. */
    private void quotes() {
        for (char quote : new char[] {'"', '\''}) {
            if (line.chars().filter(c -> c == quote).count() % 2 == 1) {
                int comment = line.indexOf(" #");
                String content = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
                String rest = line.substring(content.length());
                for (String closing : List.of("]", "}", ",")) {
                    if (content.endsWith(closing)) {
                        add("Close the quote", content.substring(0, content.length() - 1) + quote + closing + rest);
                    }
                }
                add("Close the quote", content + quote + rest);
            }
        }
    }

    private void brackets() {
        closed('[', ']', "Close the list");
        closed('{', '}', "Close the mapping");
    }

    private void closed(char open, char close, String title) {
        long missing = line.chars().filter(c -> c == open).count() - line.chars().filter(c -> c == close).count();
        if (missing == 1) {
            int comment = line.indexOf(" #");
            String content = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
            add(title, content + close + line.substring(content.length()));
        }
    }

    /** A value with signs that mean something else in YAML. */
    private void value() {
        Matcher found = VALUE.matcher(line);
        if (found.matches() && !found.group(2).endsWith(":")) {
            String rest = found.group(3) == null ? "" : found.group(3);
            add("Put the value in quotes", found.group(1) + "\"" + found.group(2).replace("\\", "\\\\")
                    .replace("\"", "\\\"") + "\"" + rest);
        }
    }

    private void indents() {
        int above = neighbour(-1);
        int below = neighbour(1);
        String content = line.stripLeading();
        if (above >= 0) {
            add("Indent it like the line above", " ".repeat(indent(text.line(above))) + content);
        }
        if (below >= 0) {
            add("Indent it like the line below", " ".repeat(indent(text.line(below))) + content);
        }
        if (above >= 0) {
            add("Indent it below the line above", " ".repeat(indent(text.line(above)) + 2) + content);
        }
    }

    /** The next line in that direction that says something; negative where there is none. */
    private int neighbour(int step) {
        int at = number + step;
        while (at >= 0 && at < text.lineCount()
                && (text.line(at).isBlank() || text.line(at).stripLeading().startsWith("#"))) {
            at += step;
        }
        return at >= 0 && at < text.lineCount() ? at : -1;
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void add(String title, String after) {
        if (!after.equals(line)) {
            mends.add(new Mend(title, number, line, after));
        }
    }
}
