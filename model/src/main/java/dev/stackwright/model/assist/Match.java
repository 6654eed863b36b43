package dev.stackwright.model.assist;

import java.util.Locale;
import java.util.OptionalInt;

/** How well something fits what was typed. */
final class Match {

    private static final int BEGINS = 0;
    private static final int WORD_BEGINS = 1;
    private static final int HOLDS = 2;
    private static final int LETTERS_IN_ORDER = 3;

    private Match() {
    }

    /** 0 for the best; empty where it does not fit. */
    static OptionalInt of(String typed, String label) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String text = label.toLowerCase(Locale.ROOT);
        if (text.startsWith(wanted)) {
            return OptionalInt.of(BEGINS);
        }
        int at = text.indexOf(wanted);
        if (at > 0) {
            return OptionalInt.of(Character.isLetterOrDigit(text.charAt(at - 1)) ? HOLDS : WORD_BEGINS);
        }
        return hasInOrder(text, wanted) ? OptionalInt.of(LETTERS_IN_ORDER) : OptionalInt.empty();
    }

    private static boolean hasInOrder(String text, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return text.charAt(0) == letters.charAt(0);
    }
}
