package dev.stackwright.model.check.project;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers, with units of memory where there are any (Compose Specification, "Specifying byte values"). */
final class Amounts {

    private static final String UNITS = "kmgtp";
    private static final int MAX_DIGITS = 30;
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private Amounts() {
    }

    /** The number, in bytes for an amount of memory; empty for what is neither. */
    static Optional<BigDecimal> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".-+".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String unit = text.substring(end).strip().replaceFirst("i?b$", "");
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit) + 1;
        if (end == 0 || end > MAX_DIGITS || unit.length() > 1 || !unit.isEmpty() && power == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.substring(0, end)).multiply(STEP.pow(power)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
