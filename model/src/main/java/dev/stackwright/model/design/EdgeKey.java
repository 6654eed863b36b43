package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;

/** Two elements between which the drawing has edges; what an edge means is kept under it. */
public record EdgeKey(ElementId from, ElementId to) implements Comparable<EdgeKey> {

    private static final String ARROW = " -> ";

    /**
     * Reads {@code services/api -> services/database}.
     *
     * @throws IllegalArgumentException when the text is no such pair
     */
    public static EdgeKey parse(String text) {
        int arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("not an edge: " + text);
        }
        return new EdgeKey(ElementId.parse(text.substring(0, arrow)),
                ElementId.parse(text.substring(arrow + ARROW.length())));
    }

    @Override
    public int compareTo(EdgeKey other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return from + ARROW + to;
    }
}
