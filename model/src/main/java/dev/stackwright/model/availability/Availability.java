package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.SlaTarget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.DoubleUnaryOperator;

/**
 * The share of time in which something answers, from 0 to 1: how little it may well be, how much it likely is, and how
 * much it may well be.
 */
public record Availability(double low, double likely, double high) {

    /** What never fails. */
    public static final Availability PERFECT = new Availability(1, 1, 1);

    private static final double DAY_MS = Duration.ofDays(1).toMillis();
    private static final int DAYS_A_YEAR = 365;
    private static final int MONTHS_A_YEAR = 12;

    static Availability ofPercent(double low, double likely, double high) {
        return new Availability(low / 100, likely / 100, high / 100);
    }

    /** Both are needed. */
    Availability times(Availability other) {
        return new Availability(low * other.low, likely * other.likely, high * other.high);
    }

    /** One of so many of it is enough, and they fail independently. */
    Availability anyOf(int copies) {
        return each(a -> 1 - Math.pow(1 - a, copies));
    }

    /** More than half of so many of it are needed, and they fail independently. */
    Availability majorityOf(int copies) {
        return each(a -> majority(a, copies));
    }

    private static double majority(double a, int copies) {
        double sum = 0;
        double ways = 1;
        for (int failed = 0; failed < copies - copies / 2; failed++) {
            sum += ways * Math.pow(a, copies - failed) * Math.pow(1 - a, failed);
            ways = ways * (copies - failed) / (failed + 1);
        }
        return Math.min(1, sum);
    }

    private Availability each(DoubleUnaryOperator formula) {
        return new Availability(formula.applyAsDouble(low), formula.applyAsDouble(likely),
                formula.applyAsDouble(high));
    }

    /** The likely downtime in a year of 365 days. */
    public Duration downtimePerYear() {
        return downtime(DAYS_A_YEAR);
    }

    /** The likely downtime in the twelfth part of a year. */
    public Duration downtimePerMonth() {
        return downtime((double) DAYS_A_YEAR / MONTHS_A_YEAR);
    }

    /** The likely downtime in a day. */
    public Duration downtimePerDay() {
        return downtime(1);
    }

    private Duration downtime(double days) {
        return Duration.ofMillis(Math.round((1 - likely) * days * DAY_MS));
    }

    /** True when it likely is as much as the target asks for. */
    public boolean meets(SlaTarget target) {
        return percent().compareTo(target.percent()) >= 0;
    }

    /** The likely share in per cent, 0 to 100; free of the noise that multiplying leaves behind. */
    public BigDecimal percent() {
        return new BigDecimal(likely * 100).setScale(10, RoundingMode.HALF_UP);
    }

    /** The likely share in per cent as people write it: 99.68, 99.9979. */
    public String inWords() {
        return inWords(likely);
    }

    /**
     * A share in per cent with as many decimals as tell the downtime to two of its digits, at least two; never rounded
     * up, so that only what never fails is 100.
     *
     * @param share 0 to 1
     */
    public static String inWords(double share) {
        BigDecimal percent = new BigDecimal(share * 100).setScale(10, RoundingMode.HALF_UP);
        BigDecimal missing = BigDecimal.valueOf(100).subtract(percent);
        if (missing.signum() == 0) {
            return "100";
        }
        int digits = Math.max(2, missing.scale() - missing.precision() + 2);
        return BigDecimal.valueOf(100).subtract(missing.setScale(digits, RoundingMode.UP)).stripTrailingZeros()
                .toPlainString();
    }
}
