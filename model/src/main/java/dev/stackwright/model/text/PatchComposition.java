package dev.stackwright.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two patches, the second in offsets of the text between them. What neither of them touches is named by
 * neither afterwards.
 */
final class PatchComposition {

    private final List<Replacement> first;
    private final List<Replacement> second;
    private final String between;
    private final List<Replacement> joined = new ArrayList<>();
    private int nextFirst;
    private int nextSecond;
    /** How much longer the text between is than the one before, up to the place reached. */
    private int growth;

    /** @param between the text after the first patch */
    private PatchComposition(TextPatch first, TextPatch second, String between) {
        this.first = first.replacements();
        this.second = second.replacements();
        this.between = between;
    }

    static TextPatch of(TextPatch first, TextPatch second, String before) {
        PatchComposition composition = new PatchComposition(first, second, first.apply(before));
        composition.join();
        return new TextPatch(composition.joined);
    }

    private void join() {
        while (nextFirst < first.size() || nextSecond < second.size()) {
            joinGroup();
        }
    }

    /** Joins what touches: replacements of either patch that share a place in the text between. */
    private void joinGroup() {
        int start = Math.min(firstStart(), secondStart());
        int end = start;
        int before = growth;
        List<Replacement> applied = new ArrayList<>();
        while (firstStart() <= end || secondStart() <= end) {
            if (firstStart() <= secondStart()) {
                Replacement one = first.get(nextFirst++);
                end = Math.max(end, one.start() + growth + one.text().length());
                growth += one.growth();
            } else {
                Replacement one = second.get(nextSecond++);
                end = Math.max(end, one.end());
                applied.add(new Replacement(one.start() - start, one.end() - start, one.text()));
            }
        }
        String text = new TextPatch(applied).apply(between.substring(start, end));
        Replacement group = new Replacement(start - before, end - growth, text);
        if (group.start() < group.end() || !text.isEmpty()) {
            joined.add(group);
        }
    }

    private int firstStart() {
        return nextFirst < first.size() ? first.get(nextFirst).start() + growth : Integer.MAX_VALUE;
    }

    private int secondStart() {
        return nextSecond < second.size() ? second.get(nextSecond).start() : Integer.MAX_VALUE;
    }
}
