package dev.stackwright.model.check.advice;

import java.util.List;

/** Puts names into sentences. */
public final class Sentences {

    private static final int MOST = 4;

    private Sentences() {
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c, d and 3 more}. */
    public static String list(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        if (names.size() > MOST + 1) {
            return String.join(", ", names.subList(0, MOST)) + " and " + (names.size() - MOST) + " more";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** The verb in the number of its subjects. */
    public static String verb(List<String> names, String one, String several) {
        return names.size() == 1 ? one : several;
    }
}
