package dev.stackwright.model.design;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fields of one JSON object, taken one by one. What nobody takes is the rest: fields of later versions.
 * Null stands for absent. Every method throws {@link WrongJson} for a value of another kind.
 */
final class JsonFields {

    private final String pointer;
    private final SortedMap<String, Object> rest;

    private JsonFields(String pointer, Map<String, Object> fields) {
        this.pointer = pointer;
        this.rest = new TreeMap<>(fields);
    }

    static JsonFields root(Object value) {
        return of("", value);
    }

    private static JsonFields of(String pointer, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new WrongJson(pointer, "an object in braces");
        }
        SortedMap<String, Object> fields = new TreeMap<>();
        map.forEach((key, field) -> fields.put(String.valueOf(key), field));
        return new JsonFields(pointer, fields);
    }

    /** Fields nobody has taken. */
    Map<String, Object> rest() {
        return Collections.unmodifiableMap(rest);
    }

    List<String> names() {
        return List.copyOf(rest.keySet());
    }

    Optional<JsonFields> object(String name) {
        return take(name).map(value -> of(pointerOf(name), value));
    }

    Optional<String> text(String name) {
        return take(name).map(value -> as(String.class, value, pointerOf(name), "a text in quotes"));
    }

    Optional<Boolean> flag(String name) {
        return take(name).map(value -> as(Boolean.class, value, pointerOf(name), "true or false"));
    }

    Optional<Double> number(String name) {
        return take(name).map(value -> as(Number.class, value, pointerOf(name), "a number").doubleValue());
    }

    /** @param range what is allowed, in words, for example {@code from 0 to 100} */
    Optional<Double> number(String name, String range, Predicate<Double> allowed) {
        return number(name).map(number -> {
            if (!allowed.test(number)) {
                throw new WrongJson(pointerOf(name), "a number " + range);
            }
            return number;
        });
    }

    Optional<BigInteger> wholeNumber(String name) {
        return take(name).map(value -> {
            if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
                return new BigInteger(value.toString());
            }
            throw new WrongJson(pointerOf(name), value instanceof BigDecimal ? "a whole number" : "a number");
        });
    }

    /** @param range what is allowed, in words, for example {@code 1 to 5} */
    Optional<BigInteger> wholeNumber(String name, String range, Predicate<BigInteger> allowed) {
        return wholeNumber(name).map(number -> {
            if (!allowed.test(number)) {
                throw new WrongJson(pointerOf(name), "a whole number from " + range);
            }
            return number;
        });
    }

    /** A value written in one of a few ways, such as a date. */
    <T> Optional<T> text(String name, String expected, Function<String, Optional<T>> reading) {
        return text(name).map(text -> reading.apply(text).orElseThrow(() -> new WrongJson(pointerOf(name), expected)));
    }

    Optional<List<String>> texts(String name) {
        return take(name).map(value -> {
            List<String> texts = new ArrayList<>();
            for (Object item : as(List.class, value, pointerOf(name), "a list in brackets")) {
                texts.add(as(String.class, item, pointerOf(name) + "/" + texts.size(), "a text in quotes"));
            }
            return texts;
        });
    }

    /** A text, or a list of its lines. */
    Optional<String> lines(String name) {
        return take(name).map(value -> {
            List<String> lines = new ArrayList<>();
            for (Object line : value instanceof List<?> list ? list : List.of(value)) {
                lines.add(as(String.class, line, pointerOf(name), "a text in quotes, or a list of its lines"));
            }
            return String.join("\n", lines);
        });
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        take(name).ifPresent(value -> {
            for (Object item : as(List.class, value, pointerOf(name), "a list in brackets")) {
                objects.add(of(pointerOf(name) + "/" + objects.size(), item));
            }
        });
        return objects;
    }

    <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new WrongJson(pointer, "an entry with \"" + name + "\""));
    }

    private Optional<Object> take(String name) {
        return Optional.ofNullable(rest.remove(name));
    }

    private String pointerOf(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static <T> T as(Class<T> type, Object value, String pointer, String expected) {
        if (!type.isInstance(value)) {
            throw new WrongJson(pointer, expected);
        }
        return type.cast(value);
    }
}
