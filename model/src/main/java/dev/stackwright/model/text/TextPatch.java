package dev.stackwright.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A change of one text: disjoint replacements in ascending order, all in offsets of the text before the change.
 * Two insertions at one offset stay in the order they were given.
 */
public record TextPatch(List<Replacement> replacements) {

    public static final TextPatch EMPTY = new TextPatch(List.of());

    /** @throws IllegalArgumentException when two replacements overlap */
    public TextPatch {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                throw new IllegalArgumentException("overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        replacements = List.copyOf(sorted);
    }

    public static TextPatch of(Replacement... replacements) {
        return new TextPatch(Arrays.asList(replacements));
    }

    public static TextPatch replace(Range range, String text) {
        return of(Replacement.of(range, text));
    }

    public boolean isEmpty() {
        return replacements.isEmpty();
    }

    /** @throws IndexOutOfBoundsException when the patch reaches behind the end of the text */
    public String apply(String before) {
        if (isEmpty()) {
            return before;
        }
        StringBuilder after = new StringBuilder(before.length() + 64);
        int copied = 0;
        for (Replacement r : replacements) {
            after.append(before, copied, r.start()).append(r.text());
            copied = r.end();
        }
        return after.append(before, copied, before.length()).toString();
    }

    /** The patch that turns the changed text back into {@code before}. */
    public TextPatch invert(String before) {
        List<Replacement> inverse = new ArrayList<>(replacements.size());
        int shift = 0;
        for (Replacement r : replacements) {
            int start = r.start() + shift;
            inverse.add(new Replacement(start, start + r.text().length(), before.substring(r.start(), r.end())));
            shift += r.growth();
        }
        return new TextPatch(inverse);
    }

    /** One patch that does this one and then {@code next}, which is in offsets of the text in between. */
    public TextPatch then(TextPatch next, String before) {
        if (isEmpty()) {
            return next;
        }
        if (next.isEmpty()) {
            return this;
        }
        if (replacements.size() == 1 && next.replacements.size() == 1) {
            Replacement a = replacements.get(0);
            Replacement b = next.replacements.get(0);
            int aEnd = a.start() + a.text().length();
            if (b.start() >= a.start() && b.end() <= aEnd) {
                String joined = a.text().substring(0, b.start() - a.start()) + b.text()
                        + a.text().substring(b.end() - a.start());
                return of(new Replacement(a.start(), a.end(), joined));
            }
        }
        return PatchComposition.of(this, next, before);
    }

    /** The smallest single replacement that turns one text into the other. */
    public static TextPatch between(String before, String after) {
        int prefix = 0;
        int limit = Math.min(before.length(), after.length());
        while (prefix < limit && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < limit - prefix
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        if (prefix == before.length() && prefix == after.length()) {
            return EMPTY;
        }
        return of(new Replacement(prefix, before.length() - suffix, after.substring(prefix, after.length() - suffix)));
    }

    /**
     * Where an offset of the text before the change lies after it. An offset inside a replaced stretch moves to
     * the end of the new text; one at an insertion stays before it.
     */
    public int map(int offset) {
        int shift = 0;
        for (Replacement r : replacements) {
            if (r.end() < offset || r.end() == offset && r.start() < r.end()) {
                shift += r.growth();
            } else if (r.start() < offset) {
                return r.start() + shift + r.text().length();
            } else {
                break;
            }
        }
        return offset + shift;
    }
}
