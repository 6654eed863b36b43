package dev.stackwright.model.project;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Durations as the Compose Specification writes them, printed the way Docker Compose does: {@code 90s} is 1m30s. */
final class Durations {

    private static final String[] UNITS = {"ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h"};
    private static final long[] NANOS =
            {1, 1_000, 1_000, 1_000, 1_000_000, 1_000_000_000L, 60_000_000_000L, 3_600_000_000_000L};
    private static final long SECOND = 1_000_000_000L;

    private Durations() {
    }

    /** The duration in its usual form; the text itself where it is none. */
    static String canonical(String text) {
        boolean isNegative = text.startsWith("-");
        String rest = isNegative || text.startsWith("+") ? text.substring(1) : text;
        if (rest.equals("0")) {
            return "0s";
        }
        BigDecimal nanos = BigDecimal.ZERO;
        int at = 0;
        while (at < rest.length()) {
            int numberEnd = numberEnd(rest, at);
            int unit = numberEnd == at ? -1 : unitAt(rest, numberEnd);
            if (unit < 0) {
                return text;
            }
            nanos = nanos.add(new BigDecimal(rest.substring(at, numberEnd)).multiply(BigDecimal.valueOf(NANOS[unit])));
            at = numberEnd + UNITS[unit].length();
        }
        boolean isOne = at > 0 && nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return isOne ? (isNegative ? "-" : "") + printed(nanos.setScale(0, RoundingMode.DOWN).longValue()) : text;
    }

    /** Offset behind digits with at most one dot among them; the start where there is no digit. */
    private static int numberEnd(String text, int from) {
        int i = from;
        int dots = 0;
        int digits = 0;
        for (; i < text.length() && i < from + 20; i++) {
            char c = text.charAt(i);
            if (c == '.' && dots == 0) {
                dots++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                break;
            }
        }
        return digits == 0 ? from : i;
    }

    private static int unitAt(String text, int from) {
        for (int i = 0; i < UNITS.length; i++) {
            boolean isLonger = UNITS[i].equals("m") && text.startsWith("ms", from);
            if (text.startsWith(UNITS[i], from) && !isLonger) {
                return i;
            }
        }
        return -1;
    }

    private static String printed(long nanos) {
        if (nanos < SECOND) {
            return nanos == 0 ? "0s" : nanos < 1_000 ? nanos + "ns"
                    : nanos < 1_000_000 ? decimal(nanos, 1_000) + "\u00b5s" : decimal(nanos, 1_000_000) + "ms";
        }
        long minutes = nanos / (60 * SECOND);
        String seconds = decimal(nanos % (60 * SECOND), SECOND) + "s";
        return minutes == 0 ? seconds : minutes < 60 ? minutes + "m" + seconds
                : minutes / 60 + "h" + minutes % 60 + "m" + seconds;
    }

    private static String decimal(long value, long unit) {
        if (value % unit == 0) {
            return Long.toString(value / unit);
        }
        BigDecimal quotient = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(unit));
        return quotient.stripTrailingZeros().toPlainString();
    }
}
