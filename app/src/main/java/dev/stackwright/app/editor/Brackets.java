package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds what belongs to the bracket or quote beside a place. Quotes and comments hide the brackets in them. */
final class Brackets {

    private static final String OPENING = "[{";
    private static final String CLOSING = "]}";

    /** Collections of YAML are not longer than this. */
    private static final int FARTHEST_LINES = 500;

    /** A column of a line. */
    record Spot(int line, int column) {
    }

    private final IntFunction<String> lines;
    private final int count;

    /** @param lines the line of that zero-based number, without its end */
    Brackets(IntFunction<String> lines, int count) {
        this.lines = lines;
        this.count = count;
    }

    /** The two that belong together and of which one is beside the caret; the one before it counts first. */
    List<Spot> around(int line, int column) {
        return pair(line, column - 1).or(() -> pair(line, column)).orElse(List.of());
    }

    private Optional<List<Spot>> pair(int line, int column) {
        String text = lines.apply(line);
        if (column < 0 || column >= text.length() || text.length() > EditorText.MAX_LINE) {
            return Optional.empty();
        }
        Spot here = new Spot(line, column);
        char c = text.charAt(column);
        if (c == '"' || c == '\'') {
            return new LineScan(text).stringOf(column).filter(string -> string.end() < text.length())
                    .map(string -> List.of(new Spot(line, string.start()), new Spot(line, string.end())));
        }
        boolean opens = OPENING.indexOf(c) >= 0;
        if (!opens && CLOSING.indexOf(c) < 0) {
            return Optional.empty();
        }
        LineScan scan = new LineScan(text);
        Optional<Range> within = scan.stringAt(column).map(string -> new Range(string.start() + 1, string.end()));
        if (within.isEmpty() && !scan.isPlain(column)) {
            return Optional.empty();
        }
        return (within.isPresent() ? inString(here, within.get(), opens ? 1 : -1) : inLines(here, opens ? 1 : -1))
                .map(other -> List.of(here, other));
    }

    private Optional<Spot> inString(Spot from, Range string, int direction) {
        String text = lines.apply(from.line());
        int depth = 0;
        for (int at = from.column(); at >= string.start() && at < string.end(); at += direction) {
            depth += weight(text.charAt(at)) * direction;
            if (depth == 0) {
                return Optional.of(new Spot(from.line(), at));
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> inLines(Spot from, int direction) {
        int depth = 0;
        for (int line = from.line(); line >= 0 && line < count && Math.abs(line - from.line()) < FARTHEST_LINES;
                line += direction) {
            String text = lines.apply(line);
            LineScan scan = new LineScan(text);
            int at = line == from.line() ? from.column() : direction > 0 ? 0 : text.length() - 1;
            for (; at >= 0 && at < text.length(); at += direction) {
                int weight = weight(text.charAt(at));
                if (weight != 0 && scan.isPlain(at)) {
                    depth += weight * direction;
                    if (depth == 0) {
                        return Optional.of(new Spot(line, at));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int weight(char c) {
        return OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }
}
