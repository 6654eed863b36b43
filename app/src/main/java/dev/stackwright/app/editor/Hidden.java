package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What of a document the text area does not show.
 *
 * @param tails  the rests of lines that are too long to show, ascending
 * @param blocks what the user has folded, from the end of the line that stays to the end of the last line; a
 *               block may hold others, and two never overlap otherwise
 */
record Hidden(List<Range> tails, List<Range> blocks) {

    private static final Comparator<Range> OUTER_FIRST =
            Comparator.comparingInt(Range::start).thenComparing(Comparator.comparingInt(Range::end).reversed());

    Hidden {
        tails = List.copyOf(tails);
        blocks = List.copyOf(blocks);
    }

    /** What a document hides before anybody folds anything. */
    static Hidden in(String document) {
        return new Hidden(LongLines.tails(document, List.of()), List.of());
    }

    boolean isNothing() {
        return tails.isEmpty() && blocks.isEmpty();
    }

    /** What is still hidden after a change, where it is then: whatever the change touches can be seen. */
    Hidden after(TextPatch patch) {
        return isNothing() ? this : new Hidden(surviving(tails, patch), surviving(blocks, patch));
    }

    /** As this, without blocks at whose end the change puts something: it might belong to the block. */
    Hidden withoutThoseGrowing(TextPatch patch) {
        return unfolding(block -> patch.replacements().stream()
                .anyMatch(r -> r.start() == block.end() && r.end() == block.end()));
    }

    /** As this, with the tails of whatever lines of the document are too long now. */
    Hidden cutting(String document) {
        return new Hidden(LongLines.tails(document, tails), blocks);
    }

    /** As this, with more blocks; one that overlaps another and does not lie in it is left out. */
    Hidden folding(Collection<Range> more) {
        TreeSet<Range> all = new TreeSet<>(OUTER_FIRST);
        all.addAll(blocks);
        all.addAll(more);
        List<Range> kept = new ArrayList<>(all.size());
        Deque<Range> around = new ArrayDeque<>();
        for (Range block : all) {
            while (!around.isEmpty() && around.peek().end() <= block.start()) {
                around.pop();
            }
            if (!block.isEmpty() && (around.isEmpty() || around.peek().contains(block))) {
                kept.add(block);
                around.push(block);
            }
        }
        return new Hidden(tails, kept);
    }

    Hidden unfolding(Predicate<Range> which) {
        return new Hidden(tails, blocks.stream().filter(which.negate()).toList());
    }

    /** The stretches nobody sees, disjoint and ascending. */
    List<Range> outermost() {
        if (blocks.isEmpty()) {
            return tails;
        }
        List<Range> all = new ArrayList<>(tails);
        all.addAll(blocks);
        all.sort(OUTER_FIRST);
        List<Range> found = new ArrayList<>();
        int end = -1;
        for (Range range : all) {
            if (range.start() >= end) {
                found.add(range);
                end = range.end();
            }
        }
        return found;
    }

    private static List<Range> surviving(List<Range> hidden, TextPatch patch) {
        List<Range> found = new ArrayList<>(hidden.size());
        for (Range range : hidden) {
            if (!isTouched(range, patch)) {
                int start = patch.map(range.start()) + insertedAt(range.start(), patch);
                found.add(new Range(start, start + range.length()));
            }
        }
        return found;
    }

    private static boolean isTouched(Range range, TextPatch patch) {
        for (Replacement r : patch.replacements()) {
            if (r.start() < range.end() && r.end() > range.start()) {
                return true;
            }
        }
        return false;
    }

    /** An insertion right where something hidden begins goes in front of it. */
    private static int insertedAt(int offset, TextPatch patch) {
        int length = 0;
        for (Replacement r : patch.replacements()) {
            length += r.start() == offset && r.end() == offset ? r.text().length() : 0;
        }
        return length;
    }
}
