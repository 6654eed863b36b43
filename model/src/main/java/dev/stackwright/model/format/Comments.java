package dev.stackwright.model.format;

import dev.stackwright.model.format.LinePlan.Kind;
import dev.stackwright.model.format.LinePlan.Level;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Lets comments that have a line of their own follow the blocks they stand in. Goes through the lines in order. */
final class Comments {

    private final TextDocument text;
    private final LinePlan plan;
    private final Iterator<Level> levels;
    private final Deque<Level> open = new ArrayDeque<>();
    private Level next;
    private int leastOfBlock = Integer.MAX_VALUE;

    Comments(TextDocument text, LinePlan plan) {
        this.text = text;
        this.plan = plan;
        this.levels = plan.levels().iterator();
        advance();
    }

    private void advance() {
        next = levels.hasNext() ? levels.next() : null;
    }

    /** Goes on to the line; lines are given in order. */
    void reach(int line) {
        while (next != null && next.line() <= line) {
            while (!open.isEmpty() && open.peek().before() >= next.before()) {
                open.pop();
            }
            open.push(next);
            advance();
        }
        LinePlan.Line planned = plan.at(line);
        if (planned != null && planned.kind() == Kind.BLOCK) {
            leastOfBlock = plan.isEmpty(line) ? leastOfBlock : Math.min(leastOfBlock, planned.indent());
        } else if (planned != null) {
            leastOfBlock = Integer.MAX_VALUE;
        }
    }

    /** How many blanks a comment is to begin with: as many as the entry below it, or the block it stands in. */
    int indent(int line) {
        int before = plan.indent(line);
        int follower = follower(line);
        int after = follower < text.lineCount() && plan.at(follower) != null && plan.indent(follower) == before
                ? plan.at(follower).indent() : within(before);
        return Math.max(0, Math.min(after, leastOfBlock - 1));
    }

    private int follower(int line) {
        int follower = line + 1;
        while (follower < text.lineCount() && (plan.isEmpty(follower) || isComment(follower))) {
            follower++;
        }
        return follower;
    }

    boolean isComment(int line) {
        return plan.at(line) == null && text.line(line).stripLeading().startsWith("#");
    }

    private int within(int before) {
        return open.stream().filter(level -> level.before() <= before).findFirst()
                .map(level -> before - level.before() + level.after()).orElse(before);
    }
}
