package dev.stackwright.app.panels.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 4 h}, {@code 90 min}, {@code 1 d 12 h}; a bare number is minutes. */
final class Minutes {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MOST = 366 * DAY;
    private static final Pattern PART = Pattern.compile(
            "\\s*(\\d{1,7}(?:[.,]\\d{1,3})?)\\s*(days?|d|hours?|hrs?|h|minutes?|min|m)?");

    private Minutes() {
    }

    /** Empty where the text is no length of time, or one of more than a year. */
    static Optional<Integer> parse(String text) {
        Matcher part = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
        double sum = 0;
        int at = 0;
        int parts = 0;
        while (at < part.regionEnd()) {
            part.region(at, part.regionEnd());
            boolean bare = !part.lookingAt() || part.group(2) == null && (parts > 0 || part.end() < part.regionEnd());
            if (bare) {
                return Optional.empty();
            }
            sum += Double.parseDouble(part.group(1).replace(',', '.')) * unit(part.group(2));
            at = part.end();
            parts++;
        }
        long minutes = Math.round(sum);
        return parts == 0 || minutes > MOST ? Optional.empty() : Optional.of((int) minutes);
    }

    private static int unit(String word) {
        if (word == null || word.startsWith("m")) {
            return 1;
        }
        return word.startsWith("h") ? HOUR : DAY;
    }

    static String words(int minutes) {
        List<String> parts = new ArrayList<>();
        add(parts, minutes / DAY, "d");
        add(parts, minutes % DAY / HOUR, "h");
        add(parts, minutes % HOUR, "min");
        return parts.isEmpty() ? "0 min" : String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit);
        }
    }
}
