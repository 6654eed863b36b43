package dev.stackwright.model.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that is about to be written, without any layout: the patcher gives it the neighbours' style. */
public sealed interface Fresh {

    /** How a scalar wants to be read. */
    enum Form {
        /** A string: quoted where it would read as something else without. */
        STRING,
        /** A number, boolean or variable: a plain one needs no quotes. */
        LITERAL,
        /** A string that people write in quotes, such as a port mapping. */
        QUOTED
    }

    /**
     * A scalar.
     *
     * @param value what it says
     */
    record Text(String value, Form form) implements Fresh {

        boolean isLiteral() {
            return form == Form.LITERAL;
        }

        /** The style where no neighbour sets one. */
        ScalarStyle preferredStyle() {
            return form == Form.QUOTED ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        }
    }

    /**
     * A sequence.
     *
     * @param inline true to prefer {@code [a, b]}
     */
    record Items(List<Fresh> items, boolean inline) implements Fresh {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order of the map given. */
    record Pairs(Map<String, Fresh> pairs) implements Fresh {

        public Pairs {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /** No value at all: {@code key:}. */
    record Nothing() implements Fresh {
    }

    static Fresh nothing() {
        return new Nothing();
    }

    /** A string. It is quoted where it would read as something else without. */
    static Text text(String value) {
        return new Text(value, Form.STRING);
    }

    /** A number, boolean or variable that is written as it is. */
    static Text literal(String value) {
        return new Text(value, Form.LITERAL);
    }

    /** A string in quotes. */
    static Text quoted(String value) {
        return new Text(value, Form.QUOTED);
    }

    static Fresh quotedItems(List<String> values) {
        return new Items(values.stream().<Fresh>map(Fresh::quoted).toList(), false);
    }

    static Fresh items(List<String> values) {
        return new Items(values.stream().<Fresh>map(Fresh::text).toList(), false);
    }

    static Fresh inlineItems(List<String> values) {
        return new Items(values.stream().<Fresh>map(Fresh::text).toList(), true);
    }

    /** A mapping of one pair. */
    static Fresh pair(String key, Fresh value) {
        return new Pairs(Map.of(key, value));
    }
}
