package dev.stackwright.model.assist;

import java.util.BitSet;
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
        int at = wordStarting(text, wanted);
        if (at > 0) {
            return OptionalInt.of(Character.isLetterOrDigit(text.charAt(at - 1)) ? HOLDS : WORD_BEGINS);
        }
        return hasInOrder(text, wanted) ? OptionalInt.of(LETTERS_IN_ORDER) : OptionalInt.empty();
    }

    /** Where the wanted text stands, at the beginning of a word if it does so anywhere; -1 for nowhere. */
    private static int wordStarting(String text, String wanted) {
        int first = text.indexOf(wanted);
        int at = first;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(wanted, at + 1);
        }
        return at > 0 ? at : first;
    }

    private static boolean hasInOrder(String text, String letters) {
        return !text.isEmpty() && text.charAt(0) == letters.charAt(0) && inOrder(text, letters).cardinality() > 0;
    }

    private static BitSet inOrder(String text, String letters) {
        BitSet found = new BitSet();
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return new BitSet();
            }
            found.set(at - 1);
        }
        return found;
    }

    /** The letters of the label that answer what was typed. */
    static BitSet letters(String typed, String label) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String text = label.toLowerCase(Locale.ROOT);
        BitSet found = new BitSet();
        if (wanted.isEmpty() || text.length() != label.length() || wanted.length() != typed.length()) {
            return found;
        }
        int at = text.startsWith(wanted) ? 0 : wordStarting(text, wanted);
        if (at < 0) {
            return inOrder(text, wanted);
        }
        found.set(at, at + wanted.length());
        return found;
    }
}
