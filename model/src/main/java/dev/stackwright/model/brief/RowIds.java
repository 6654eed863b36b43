package dev.stackwright.model.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of rows: a prefix, a hyphen and a number from 1, as in {@code FR-12}. */
public final class RowIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private RowIds() {
    }

    /** The id of a row that is added: numbers that were given away are not given again while a higher one stands. */
    static String next(String prefix, Collection<String> taken) {
        int highest = taken.stream().filter(id -> id.startsWith(prefix + "-"))
                .map(id -> NUMBERED.matcher(id)).filter(Matcher::matches)
                .mapToInt(id -> Integer.parseInt(id.group(2))).max().orElse(0);
        return prefix + "-" + (highest + 1);
    }

    /** Ids in the order of their numbers. */
    public static List<String> inOrder(Collection<String> ids) {
        return ids.stream().sorted(Comparator.comparing(RowIds::prefix).thenComparingInt(RowIds::number)
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    private static String prefix(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? numbered.group(1) : id;
    }

    private static int number(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
    }
}
