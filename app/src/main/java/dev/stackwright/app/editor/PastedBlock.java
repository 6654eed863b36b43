package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Fits lines that were pasted to where they landed: their first line to the caret, the others as much deeper than it
 * as they were where they came from.
 */
final class PastedBlock {

    private static final Pattern DASHES = Pattern.compile("\\s*(-\\s+)+");
    private static final Pattern OPENS = Pattern.compile(".*:(\\s+[&!|>]\\S*)*\\s*(\\s#.*)?");

    private final String text;
    private final int start;
    private final int end;
    private final int step;

    private PastedBlock(String text, int start, int end, int step) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.step = step;
    }

    /**
     * What has to be done to the text after the paste; empty where the lines fit already.
     *
     * @param start where what was pasted begins
     * @param end   where it ends
     * @param step  spaces of one indentation
     */
    static List<Replacement> fitted(String text, int start, int end, int step) {
        return new PastedBlock(text, start, end, step).fit();
    }

    private List<Replacement> fit() {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(lineStart, start);
        boolean behindDash = DASHES.matcher(before).matches();
        String pasted = text.substring(start, end);
        if (pasted.indexOf('\n') < 0 || pasted.indexOf('\t') >= 0 || !before.isBlank() && !behindDash) {
            return List.of();
        }
        List<String> lines = List.of(pasted.split("\n", -1));
        int base = base(lines);
        int target = before.isEmpty() ? targetAtMargin(lineStart, base) : before.length();
        return shifted(lines, before.isEmpty() ? target : 0, target - base);
    }

    /** How deep the first line was indented where it came from. What is copied from its text on has lost that. */
    private int base(List<String> lines) {
        int first = LineBlocks.indent(lines.get(0));
        int least = Integer.MAX_VALUE;
        int next = -1;
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                least = Math.min(least, LineBlocks.indent(line));
                next = next < 0 ? LineBlocks.indent(line) : next;
            }
        }
        if (first > 0 || next < 0 || least == 0) {
            return next < 0 ? first : Math.min(first, least);
        }
        boolean opens = OPENS.matcher(lines.get(0)).matches();
        return opens ? Math.min(Math.max(0, next - step), least) : least;
    }

    /** At the very beginning of a line the lines stay as deep as they were, if something around is as deep. */
    private int targetAtMargin(int lineStart, int base) {
        int allowed = 0;
        int limit = Integer.MAX_VALUE;
        int lineEnd = lineStart;
        while (lineEnd > 0) {
            int above = text.lastIndexOf('\n', lineEnd - 2) + 1;
            String line = text.substring(above, lineEnd - 1);
            int indent = LineBlocks.indent(line);
            if (!line.isBlank() && !line.startsWith("#", indent) && indent < limit) {
                int child = indent + step;
                boolean opens = limit == Integer.MAX_VALUE && OPENS.matcher(line).matches();
                if (base == indent || opens && base == child) {
                    return base;
                }
                allowed = limit == Integer.MAX_VALUE ? opens ? child : indent : allowed;
                limit = indent;
            }
            lineEnd = above;
        }
        return allowed;
    }

    private List<Replacement> shifted(List<String> lines, int firstIndent, int by) {
        List<Replacement> changes = new ArrayList<>();
        int at = start;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = LineBlocks.indent(line);
            int wanted = i == 0 ? firstIndent : Math.max(0, indent + by);
            if (!line.isBlank() && wanted > indent) {
                changes.add(Replacement.insert(at, " ".repeat(wanted - indent)));
            } else if (!line.isBlank() && wanted < indent) {
                changes.add(Replacement.delete(at, at + indent - wanted));
            }
            at += line.length() + 1;
        }
        return changes;
    }
}
