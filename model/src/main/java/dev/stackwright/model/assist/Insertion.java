package dev.stackwright.model.assist;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is written at a caret, and the places in it that are typed over one after the other.
 *
 * @param text    lines end with a line feed; all but the first begin with their full indentation
 * @param stops   places in the text, never empty: the caret goes to the first, selecting what stands there
 * @param volumes named volumes the text mounts, which have to be declared at the top level
 */
public record Insertion(String text, List<Range> stops, List<String> volumes) {

    private static final char OPENS = '\u00ab';
    private static final char CLOSES = '\u00bb';

    public Insertion {
        stops = List.copyOf(stops);
        volumes = List.copyOf(volumes);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("no place for the caret in " + text);
        }
    }

    /** With the caret behind it. */
    static Insertion of(String text) {
        return at(text, text.length());
    }

    /** With the caret at that offset of the text. */
    static Insertion at(String text, int caret) {
        return new Insertion(text, List.of(Range.at(caret)), List.of());
    }

    /** Reads a text in which the places to type over stand between guillemets; without any the caret goes behind it. */
    static Insertion marked(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Range> stops = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPENS) {
                start = text.length();
            } else if (c == CLOSES) {
                stops.add(new Range(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return stops.isEmpty() ? of(text.toString()) : new Insertion(text.toString(), stops, List.of());
    }

    /** The same, with volumes that have to be declared. */
    Insertion mounting(List<String> named) {
        return new Insertion(text, stops, named);
    }

    /** Where the caret comes to stand: at the end of what the first place holds. */
    public int caret() {
        return stops.get(0).end();
    }
}
