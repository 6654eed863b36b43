package dev.stackwright.model.project;

import java.util.Locale;

/** Sizes of memory with a unit, as bytes: {@code 1g} is 1073741824. */
final class ByteSizes {

    private static final String UNITS = "kmgtp";
    private static final int KIBI_BITS = 10;

    private ByteSizes() {
    }

    /** The size in bytes; the text itself where it is none. */
    static String canonical(String text) {
        int number = 0;
        while (number < text.length() && (text.charAt(number) == '.' || Character.isDigit(text.charAt(number)))) {
            number++;
        }
        if (number == 0) {
            return text;
        }
        String unit = text.substring(number).strip().toLowerCase(Locale.ROOT);
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
        String behind = power == 0 ? unit : unit.substring(1);
        boolean isUnit = behind.isEmpty() || behind.equals("b") || power > 0 && behind.equals("ib");
        if (!isUnit) {
            return text;
        }
        try {
            return String.valueOf((long) (Double.parseDouble(text.substring(0, number)) * (1L << KIBI_BITS * power)));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
