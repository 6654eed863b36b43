package dev.stackwright.model.project;

import dev.stackwright.model.project.EnvFile.Fault;
import dev.stackwright.model.project.EnvFile.Line;
import dev.stackwright.model.project.EnvFile.Quoting;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of variables as Docker Compose does; behind a line that cannot be read it goes on with the next. */
final class EnvFileReader {

    private static final String EXPORT = "export";

    private final String text;
    private final boolean isRaw;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;

    EnvFileReader(String text, boolean isRaw) {
        this.text = text;
        this.isRaw = isRaw;
    }

    EnvFile read() {
        for (skipToStatement(); at < text.length(); skipToStatement()) {
            statement();
        }
        return new EnvFile(lines, faults);
    }

    private void skipToStatement() {
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                at = lineEnd(at);
            } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
                at++;
            } else {
                return;
            }
        }
    }

    private void statement() {
        skipExport();
        int start = at;
        int end = lineEnd(start);
        if (start == text.length()) {
            fault(new Range(start - 1, start), "There is no name behind export.", "Write export NAME=value.");
            return;
        }
        int i = start;
        while (i < end && text.charAt(i) != '=' && text.charAt(i) != ':') {
            char c = text.charAt(i);
            if (!isBlank(c) && "_.-[]".indexOf(c) < 0 && !Character.isLetterOrDigit(c)) {
                fault(new Range(i, i + 1), "The name of a variable cannot hold '" + c + "'.",
                        "Use letters, digits and _ in the name, and = before the value.");
                return;
            }
            i++;
        }
        String name = text.substring(start, i).stripTrailing();
        Range place = new Range(start, start + name.length());
        if (name.indexOf(' ') >= 0) {
            fault(place, "The name of a variable cannot hold a space: '" + name + "'.",
                    "Write NAME=value; put a value with spaces behind the equals sign.");
        } else if (i == text.length()) {
            faults.add(new Fault(place, "Docker Compose does not read the name " + name + " here: it is the end of the "
                    + "file.", "End the line with a line break, or write " + name + "=value.", false));
            at = end;
        } else if (i == end) {
            lines.add(new Line(name, place, Quoting.NO_VALUE, "", Range.at(place.end())));
            at = end;
        } else {
            at = i + 1;
            value(name, place);
        }
    }

    private void skipExport() {
        int behind = at + EXPORT.length();
        if (text.startsWith(EXPORT, at) && behind < text.length() && isBlank(text.charAt(behind))) {
            at = behind;
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
        }
    }

    private void value(String name, Range place) {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (isRaw) {
            int end = lineEnd(at);
            int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(new Line(name, place, Quoting.SINGLE, text.substring(at, last), new Range(at, last)));
            at = end;
            return;
        }
        char first = at < text.length() ? text.charAt(at) : '\n';
        if (first == '\'' || first == '"') {
            quoted(name, place, first);
            return;
        }
        int end = lineEnd(at);
        int comment = text.indexOf(" #", at);
        String value = text.substring(at, comment >= 0 && comment < end ? comment : end).stripTrailing();
        lines.add(new Line(name, place, Quoting.UNQUOTED, value, new Range(at, at + value.length())));
        at = end;
    }

    private void quoted(String name, Range place, char quote) {
        StringBuilder value = new StringBuilder();
        boolean isEscaped = false;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote && !isEscaped) {
                Quoting quoting = quote == '"' ? Quoting.DOUBLE : Quoting.SINGLE;
                lines.add(new Line(name, place, quoting, value.toString(), new Range(at, i + 1)));
                at = i + 1;
                return;
            }
            if (c == '\\' && !isEscaped) {
                isEscaped = true;
                continue;
            }
            if (isEscaped && c != quote) {
                value.append('\\');
            }
            isEscaped = false;
            value.append(c);
        }
        fault(new Range(at, lineEnd(at)), "The quote before the value of " + name + " is not closed.",
                "Close it with " + quote + ", or remove it.");
    }

    private void fault(Range range, String message, String remedy) {
        faults.add(new Fault(range, message, remedy, true));
        at = lineEnd(range.start());
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u00a0';
    }
}
