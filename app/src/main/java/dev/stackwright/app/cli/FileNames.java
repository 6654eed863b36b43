package dev.stackwright.app.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names of files that every system takes from names of anything; no name is given twice. */
final class FileNames {

    private static final int MOST_LETTERS = 80;

    private final Set<String> given = new HashSet<>();

    /** @return letters and digits of any language, with dashes between; without an ending */
    String of(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        int end = plain.offsetByCodePoints(0, Math.min(MOST_LETTERS, plain.codePointCount(0, plain.length())));
        String shown = end == 0 ? "view" : plain.substring(0, end);
        String free = shown;
        for (int number = 2; !given.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = shown + "-" + number;
        }
        return free;
    }
}
