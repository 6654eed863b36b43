package dev.stackwright.model.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * An availability target.
 *
 * @param option   its texts; the id is the target in per cent
 * @param replicas least number of replicas a service needs for it
 * @param zones    least number of zones
 * @param regions  least number of regions
 */
public record SlaTarget(ChoiceOption option, int replicas, int zones, int regions) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Duration YEAR = Duration.ofDays(365);

    static SlaTarget of(DataEntry entry) {
        SlaTarget target = new SlaTarget(ChoiceOption.of(entry), entry.number("replicas"), entry.number("zones"),
                entry.number("regions"));
        try {
            target.percent();
        } catch (NumberFormatException e) {
            throw entry.bad("id", "is no target in per cent");
        }
        return target;
    }

    public BigDecimal percent() {
        return new BigDecimal(option.id());
    }

    /** True when this target allows no more downtime than the other. */
    public boolean isAtLeast(String percent) {
        return percent().compareTo(new BigDecimal(percent)) >= 0;
    }

    /** Downtime allowed in a year of 365 days. */
    public Duration downtimePerYear() {
        return downtimeIn(YEAR);
    }

    /** Downtime allowed in the twelfth part of a year. */
    public Duration downtimePerMonth() {
        return downtimeIn(YEAR.dividedBy(12));
    }

    public Duration downtimePerDay() {
        return downtimeIn(Duration.ofDays(1));
    }

    private Duration downtimeIn(Duration period) {
        BigDecimal millis = BigDecimal.valueOf(period.toMillis()).multiply(HUNDRED.subtract(percent()))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return Duration.ofMillis(millis.longValueExact());
    }

    /** A downtime as people say it: {@code 8.76 hours}, {@code 52.6 minutes}, {@code 8.64 seconds}. */
    public static String inWords(Duration downtime) {
        BigDecimal seconds = BigDecimal.valueOf(downtime.toMillis(), 3);
        if (seconds.compareTo(BigDecimal.valueOf(3600)) >= 0) {
            return threeDigits(seconds, 3600) + " hours";
        }
        if (seconds.compareTo(BigDecimal.valueOf(60)) >= 0) {
            return threeDigits(seconds, 60) + " minutes";
        }
        return threeDigits(seconds, 1) + " seconds";
    }

    private static String threeDigits(BigDecimal seconds, int unit) {
        BigDecimal value = seconds.divide(BigDecimal.valueOf(unit), 6, RoundingMode.HALF_UP);
        int whole = value.precision() - value.scale();
        return value.setScale(Math.max(0, 3 - Math.max(1, whole)), RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }
}
