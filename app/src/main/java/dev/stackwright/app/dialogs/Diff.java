package dev.stackwright.app.dialogs;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.stackwright.app.dialogs.DiffLine.Kind;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What changes between two texts, as the lines a person reads.
 *
 * @param lines   changed lines with a few kept ones around them
 * @param added   number of lines added
 * @param removed number of lines removed
 */
public record Diff(List<DiffLine> lines, int added, int removed) {

    /** Kept lines shown before and after each change. */
    private static final int CONTEXT = 3;
    /** Every kept line is shown. */
    private static final int ALL = Integer.MAX_VALUE;

    public Diff {
        lines = List.copyOf(lines);
    }

    public static Diff between(TextDocument before, TextDocument after) {
        return between(before, after, CONTEXT);
    }

    /** All lines of both texts, those that stay among them. */
    public static Diff whole(TextDocument before, TextDocument after) {
        return between(before, after, ALL);
    }

    private static Diff between(TextDocument before, TextDocument after, int context) {
        List<String> old = linesOf(before);
        List<String> changed = linesOf(after);
        Collector collector = new Collector(old, changed, context);
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed).getDeltas()) {
            collector.add(delta);
        }
        return collector.finish();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static List<String> linesOf(TextDocument text) {
        List<String> lines = new ArrayList<>(IntStream.range(0, text.lineCount()).mapToObj(text::line).toList());
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Walks over both texts and keeps what is worth showing. */
    private static final class Collector {

        private final List<String> old;
        private final List<String> changed;
        private final int context;
        private final List<DiffLine> lines = new ArrayList<>();
        private int added;
        private int removed;
        /** Lines of the old and the new text that are done with. */
        private int oldDone;
        private int newDone;

        /** @param context kept lines shown before and after each change */
        Collector(List<String> old, List<String> changed, int context) {
            this.old = old;
            this.changed = changed;
            this.context = context;
        }

        void add(AbstractDelta<String> delta) {
            keepUntil(delta.getSource().getPosition(), !lines.isEmpty(), true);
            for (String line : delta.getSource().getLines()) {
                lines.add(new DiffLine(Kind.REMOVED, ++oldDone, 0, line));
                removed++;
            }
            for (String line : delta.getTarget().getLines()) {
                lines.add(new DiffLine(Kind.ADDED, 0, ++newDone, line));
                added++;
            }
        }

        Diff finish() {
            if (!lines.isEmpty() || context == ALL) {
                keepUntil(old.size(), true, false);
            }
            return new Diff(lines, added, removed);
        }

        /** Shows the kept lines next to a change and leaves out those in between. */
        private void keepUntil(int oldEnd, boolean afterChange, boolean beforeChange) {
            int head = afterChange ? Math.min(context, oldEnd - oldDone) : 0;
            int tail = beforeChange ? Math.min(context, oldEnd - oldDone - head) : 0;
            int skipped = oldEnd - oldDone - head - tail;
            keep(head);
            if (skipped > 0) {
                lines.add(new DiffLine(Kind.SKIPPED, 0, 0, Strings.counted("diff.skipped", skipped)));
                oldDone += skipped;
                newDone += skipped;
            }
            keep(tail);
        }

        private void keep(int count) {
            for (int i = 0; i < count; i++) {
                lines.add(new DiffLine(Kind.KEPT, ++oldDone, newDone + 1, changed.get(newDone)));
                newDone++;
            }
        }
    }
}
