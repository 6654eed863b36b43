package dev.stackwright.model.design;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads sections whose entries have names of their own, and gathers what is left over of them. */
final class SectionReader {

    private final UnknownFields.Collector unknown;

    SectionReader(UnknownFields.Collector unknown) {
        this.unknown = unknown;
    }

    /** Reads one entry's fields. The path leads to the entry, for what is left over. */
    interface EntryReading<V> {
        V read(JsonFields fields, String... path);
    }

    /** The entries of a section whose entries are objects. */
    <K, V> SortedMap<K, V> entries(JsonFields parent, Function<String, Optional<K>> keyReading,
                                   EntryReading<V> reading, String... path) {
        SortedMap<K, V> entries = new TreeMap<>();
        parent.object(path[path.length - 1]).ifPresent(fields -> {
            for (String name : fields.names()) {
                keyReading.apply(name).ifPresent(key -> fields.object(name).ifPresent(entry ->
                        entries.put(key, reading.read(entry, FieldSections.inside(path, name)))));
            }
            unknown.add(fields.rest(), path);
        });
        return entries;
    }

    /** The entries of a section whose entries are single values. */
    <K, V> SortedMap<K, V> values(JsonFields parent, Function<String, Optional<K>> keyReading,
                                  Function<JsonFields, Function<String, Optional<V>>> reading, String... path) {
        SortedMap<K, V> entries = new TreeMap<>();
        parent.object(path[path.length - 1]).ifPresent(fields -> {
            for (String name : fields.names()) {
                keyReading.apply(name).ifPresent(key ->
                        reading.apply(fields).apply(name).ifPresent(value -> entries.put(key, value)));
            }
            unknown.add(fields.rest(), path);
        });
        return entries;
    }

    /** The entries of a section whose entries are texts. */
    SortedMap<String, String> texts(JsonFields parent, String... path) {
        return values(parent, Optional::of, fields -> fields::text, path);
    }

    /** A whole number that is not negative. */
    static Optional<Integer> count(JsonFields fields, String name) {
        return fields.wholeNumber(name, "0 to " + Integer.MAX_VALUE,
                number -> number.signum() >= 0 && number.compareTo(BigInteger.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigInteger::intValueExact);
    }
}
