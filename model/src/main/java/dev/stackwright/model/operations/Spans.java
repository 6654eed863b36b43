package dev.stackwright.model.operations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them for backups: {@code 6h}, {@code every 6 hours}, {@code daily}, {@code 4w}. */
public final class Spans {

    private static final Pattern SPAN = Pattern.compile(
            "(?:every )?(\\d{1,5}) ?(h|hour|hours|d|day|days|w|week|weeks|)");
    private static final int DAY_HOURS = 24;
    private static final int WEEK_DAYS = 7;

    private Spans() {
    }

    /** Whole hours; a number alone is one of hours. */
    public static Optional<Integer> hours(String text) {
        String span = plain(text);
        return switch (span) {
            case "continuous" -> Optional.of(0);
            case "hourly" -> Optional.of(1);
            case "daily" -> Optional.of(DAY_HOURS);
            case "weekly" -> Optional.of(DAY_HOURS * WEEK_DAYS);
            default -> read(span).map(read -> read.number * switch (read.unit) {
                case "d" -> DAY_HOURS;
                case "w" -> DAY_HOURS * WEEK_DAYS;
                default -> 1;
            });
        };
    }

    /** Whole days; a number alone is one of days. */
    public static Optional<Integer> days(String text) {
        return read(plain(text)).filter(read -> !read.unit.equals("h") || read.number % DAY_HOURS == 0)
                .map(read -> switch (read.unit) {
                    case "h" -> read.number / DAY_HOURS;
                    case "w" -> read.number * WEEK_DAYS;
                    default -> read.number;
                });
    }

    /** As people say how often: {@code daily}, {@code every 6 h}. */
    public static String ofHours(int hours) {
        return switch (hours) {
            case 0 -> "continuous";
            case 1 -> "hourly";
            case DAY_HOURS -> "daily";
            case DAY_HOURS * WEEK_DAYS -> "weekly";
            default -> hours % DAY_HOURS == 0 ? "every " + hours / DAY_HOURS + " days" : "every " + hours + " h";
        };
    }

    public static String ofDays(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private record Read(int number, String unit) {
    }

    private static Optional<Read> read(String span) {
        Matcher matched = SPAN.matcher(span);
        return matched.matches() ? Optional.of(new Read(Integer.parseInt(matched.group(1)),
                matched.group(2).isEmpty() ? "" : matched.group(2).substring(0, 1))) : Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
