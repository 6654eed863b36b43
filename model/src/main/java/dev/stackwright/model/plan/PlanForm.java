package dev.stackwright.model.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the text of a fact is read. */
public enum PlanForm {
    /** Any line. */
    TEXT,
    /** Words with commas between them. */
    LIST,
    /** A whole number from 0 to 999,999. */
    COUNT,
    /** {@code yes} or nothing. */
    FLAG;

    private static final String COUNT_FORM = "\\d{1,6}";

    /** What a person wrote, in the form in which it is kept; empty where it is nothing. */
    Optional<String> read(String text) {
        String written = text.strip();
        return switch (this) {
            case TEXT -> Optional.of(written).filter(line -> !line.isEmpty());
            case LIST -> Optional.of(String.join(", ", items(Optional.of(written)))).filter(list -> !list.isEmpty());
            case COUNT -> Optional.of(written.replaceFirst("^0+(?=\\d)", "")).filter(count -> !count.isEmpty());
            case FLAG -> Optional.of(written).filter(flag -> !flag.isEmpty());
        };
    }

    /** True where the text can be kept. */
    boolean takes(String text) {
        return this != COUNT || text.isBlank() || text.strip().matches(COUNT_FORM);
    }

    /** The words of a list. */
    static SortedSet<String> items(Optional<String> list) {
        SortedSet<String> items = new TreeSet<>();
        list.ifPresent(text -> Arrays.stream(text.split("[,\\n]")).map(String::strip)
                .filter(item -> !item.isEmpty()).forEach(items::add));
        return items;
    }

    static SortedSet<String> with(SortedSet<String> set, String item, boolean in) {
        SortedSet<String> changed = new TreeSet<>(set);
        if (in) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return changed;
    }
}
