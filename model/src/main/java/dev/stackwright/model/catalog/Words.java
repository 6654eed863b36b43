package dev.stackwright.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads fields that hold one of a few words: the names of an enum in lower case. */
final class Words {

    private Words() {
    }

    static <E extends Enum<E>> E of(DataEntry entry, String field, E[] all) {
        String word = entry.text(field);
        return Arrays.stream(all).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> entry.bad(field, "is none of " + Arrays.stream(all)
                        .map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }
}
