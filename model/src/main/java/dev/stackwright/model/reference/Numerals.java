package dev.stackwright.model.reference;

/** Numbers with and without units, as Docker Compose reads them from a text. */
final class Numerals {

    private Numerals() {
    }

    /** Digits behind an optional sign. */
    static boolean isWhole(String text) {
        int from = signEnd(text);
        return from < text.length() && digitsEnd(text, from) == text.length();
    }

    /** Digits with an optional fraction and exponent. */
    static boolean isDecimal(String text) {
        int from = signEnd(text);
        int end = decimalEnd(text, from);
        if (end == from) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = signEnd(text, end + 1);
            int exponentEnd = digitsEnd(text, exponent);
            end = exponentEnd > exponent ? exponentEnd : end;
        }
        return end == text.length();
    }

    /** Numbers with their units, one behind the other; 0 needs none. */
    static boolean isDuration(String text) {
        int i = signEnd(text);
        if (text.substring(i).equals("0")) {
            return true;
        }
        int start = i;
        while (i < text.length()) {
            int number = decimalEnd(text, i);
            int unit = unitEnd(text, number);
            if (number == i || unit == number) {
                return false;
            }
            i = unit;
        }
        return i > start;
    }

    private static int unitEnd(String text, int from) {
        for (String unit : new String[] {"ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h"}) {
            if (text.startsWith(unit, from)) {
                return from + unit.length();
            }
        }
        return from;
    }

    /** Whole numbers with a unit of weeks, days, hours, minutes or seconds. */
    static boolean isPeriod(String text) {
        int i = 0;
        while (i < text.length()) {
            int number = digitsEnd(text, i);
            if (number == i || number == text.length() || "wdhms".indexOf(text.charAt(number)) < 0) {
                return false;
            }
            i = number + 1;
        }
        return !text.isEmpty();
    }

    /** A number, blanks, and a unit of memory: b, k, m, g, t or p, with i and b behind it or not. */
    static boolean isBytes(String text) {
        int i = decimalEnd(text, 0);
        if (i == 0) {
            return false;
        }
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i < text.length() && "kmgtpKMGTP".indexOf(text.charAt(i)) >= 0) {
            i++;
            i += isAt(text, i, 'i') ? 1 : 0;
        }
        i += isAt(text, i, 'b') ? 1 : 0;
        return i == text.length();
    }

    private static boolean isAt(String text, int at, char lower) {
        return at < text.length() && Character.toLowerCase(text.charAt(at)) == lower;
    }

    private static int signEnd(String text) {
        return signEnd(text, 0);
    }

    private static int signEnd(String text, int from) {
        return from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-') ? from + 1 : from;
    }

    /** Offset behind the digits that begin there. */
    static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Offset behind digits with an optional dot among them; the start where there is no digit. */
    private static int decimalEnd(String text, int from) {
        int whole = digitsEnd(text, from);
        int end = whole < text.length() && text.charAt(whole) == '.' ? digitsEnd(text, whole + 1) : whole;
        boolean hasDigit = whole > from || end > whole + 1;
        return hasDigit ? end : from;
    }
}
