package dev.stackwright.model.format;

import dev.stackwright.model.format.LinePlan.Kind;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a text out evenly: every block indented by the steps that prevail in it, one blank behind colons, dashes and
 * commas, no blanks at line ends, no two blank lines on end, one ending for all lines and one behind the last. Changes
 * blanks and line endings only; no value, quote or comment.
 */
final class Formatting {

    private final TextDocument text;
    private final LinePlan plan;
    private final Comments comments;
    private final List<Replacement> changes;

    private Formatting(YamlTree tree) {
        this.text = tree.text();
        this.plan = Indentation.of(tree);
        this.comments = new Comments(text, plan);
        this.changes = new ArrayList<>(Gaps.of(tree));
    }

    /** What is to change in the text of a tree that could be read whole. */
    static TextPatch of(YamlTree tree) {
        Formatting formatting = new Formatting(tree);
        formatting.run();
        return new TextPatch(formatting.changes);
    }

    private void run() {
        if (text.text().isBlank()) {
            return;
        }
        int last = text.lineCount() - 1;
        while (last > 0 && plan.isEmpty(last) && plan.at(last) == null) {
            last--;
        }
        boolean blankBefore = true;
        for (int line = 0; line <= last; line++) {
            comments.reach(line);
            boolean spare = plan.isEmpty(line) && plan.at(line) == null;
            if (spare && blankBefore) {
                changes.add(Replacement.delete(text.lineStart(line), text.nextLineStart(line)));
            } else {
                lay(line);
                if (line < last) {
                    endLine(line);
                }
            }
            blankBefore = spare;
        }
        endText(last);
    }

    private void lay(int line) {
        int start = text.lineStart(line);
        int indent = plan.indent(line);
        LinePlan.Line planned = plan.at(line);
        if (planned != null && planned.kind() == Kind.BLOCK) {
            layBlock(line, planned.indent());
            return;
        }
        boolean keepsEnd = planned != null && planned.kind() == Kind.QUOTED && endsInQuotes(line);
        if (plan.isEmpty(line)) {
            if (!keepsEnd) {
                put(start, start + indent, "");
            }
            return;
        }
        int wanted = planned != null ? planned.indent() : comments.isComment(line) ? comments.indent(line) : indent;
        put(start, start + indent, " ".repeat(wanted));
        if (!keepsEnd) {
            int end = text.lineEnd(line);
            int content = end;
            while (content > start && LinePlan.isBlank(text.text().charAt(content - 1))) {
                content--;
            }
            put(content, end, "");
        }
    }

    private boolean endsInQuotes(int line) {
        return line + 1 < text.lineCount() && plan.at(line + 1) != null && plan.at(line + 1).kind() == Kind.QUOTED;
    }

    /** Blanks behind the indent are part of the text; a line of blanks no longer than the indent is empty. */
    private void layBlock(int line, int indent) {
        int start = text.lineStart(line);
        String content = text.line(line);
        int spaces = 0;
        while (spaces < content.length() && content.charAt(spaces) == ' ') {
            spaces++;
        }
        put(start, start + spaces, " ".repeat(indent));
    }

    private void endLine(int line) {
        put(text.lineEnd(line), text.nextLineStart(line), text.lineEnding().text());
    }

    /** Whether a line ends in a break is part of a text that ends the file in a literal or folded block. */
    private void endText(int last) {
        int end = text.lineEnd(last);
        LinePlan.Line planned = plan.at(last);
        boolean counts = planned != null && planned.kind() == Kind.BLOCK && end == text.nextLineStart(last);
        if (!counts) {
            put(end, text.length(), end == text.lineStart(last) && last == 0 ? "" : text.lineEnding().text());
        }
    }

    private void put(int from, int to, String with) {
        if (!text.text().substring(from, to).equals(with)) {
            changes.add(new Replacement(from, to, with));
        }
    }
}
