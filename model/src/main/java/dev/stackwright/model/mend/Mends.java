package dev.stackwright.model.mend;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlProblem;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for a way to write one line otherwise that lets the block around a problem be read. Reads only that block, so
 * that it may be asked while somebody types.
 */
public final class Mends {

    /** Longer blocks are no service but a text that is broken at its root. */
    private static final int MOST_LINES = 200;
    private static final int MOST_CHARACTERS = 16_000;

    private final TextDocument text;
    private final YamlTree tree;

    private Mends(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text();
    }

    /** The way to mend a problem of that tree; empty where no line alone is to blame. */
    public static Optional<Mend> of(YamlTree tree, YamlProblem problem) {
        return new Mends(tree).of(problem);
    }

    private Optional<Mend> of(YamlProblem problem) {
        int at = text.lineOf(Math.min(problem.range().start(), text.length()));
        Range block = block(at);
        if (block.length() > MOST_LINES) {
            return Optional.empty();
        }
        String before = slice(block, -1, "");
        if (before.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        YamlTree broken = YamlReader.read(before);
        Set<Integer> suspects = suspects(at, block);
        return Stream.concat(suspects.stream().flatMap(line -> LineMends.slips(text, line).stream()),
                        suspects.stream().flatMap(line -> LineMends.guesses(text, line).stream()))
                .filter(mend -> helps(broken, YamlReader.read(slice(block, mend.line(), mend.after())))).findFirst();
    }

    private static boolean helps(YamlTree before, YamlTree after) {
        return after.problems().size() < before.problems().size() && lost(after) < lost(before)
                || after.problems().isEmpty() && !before.problems().isEmpty();
    }

    private static int lost(YamlTree tree) {
        return tree.masked().stream().mapToInt(Range::length).sum();
    }

    /** The line of the problem, those that cannot be read around it, and the one above. */
    private Set<Integer> suspects(int at, Range block) {
        Set<Integer> lines = new LinkedHashSet<>(List.of(at));
        for (int line = at - 1; line >= block.start() && lines.size() < 2; line--) {
            if (!text.line(line).isBlank()) {
                lines.add(line);
            }
        }
        tree.masked().stream().map(range -> text.lineOf(range.start()))
                .filter(line -> line >= block.start() && line < block.end()).limit(2).forEach(lines::add);
        return lines;
    }

    /** The lines of the second level around a line: of one service, mostly. As a range of lines. */
    private Range block(int line) {
        int secondLevel = secondLevel(line);
        int first = line;
        while (first > 0 && (isBlank(first) || indent(first) > secondLevel)) {
            first--;
        }
        if (indent(first) == 0 && first < line && !isBlank(first)) {
            first = Math.min(first + 1, line);
        }
        int last = line + 1;
        while (last < text.lineCount() && (isBlank(last) || indent(last) > secondLevel)) {
            last++;
        }
        return new Range(Math.max(0, first), last);
    }

    /** The indent of the first line below the top-level key above; it is the same for all lines of a block. */
    private int secondLevel(int line) {
        int top = line;
        while (top > 0 && (isBlank(top) || indent(top) > 0)) {
            top--;
        }
        for (int below = top + 1; below < text.lineCount(); below++) {
            int indent = indent(below);
            if (!isBlank(below) && text.text().charAt(text.lineStart(below) + indent) != '#') {
                return indent;
            }
        }
        return 0;
    }

    private int indent(int line) {
        int start = text.lineStart(line);
        int end = text.lineEnd(line);
        int at = start;
        while (at < end && Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    private boolean isBlank(int line) {
        return text.lineStart(line) + indent(line) == text.lineEnd(line);
    }

    private String slice(Range block, int changed, String with) {
        StringBuilder out = new StringBuilder();
        for (int line = block.start(); line < block.end(); line++) {
            out.append(line == changed ? with : text.line(line)).append('\n');
        }
        return out.toString();
    }
}
