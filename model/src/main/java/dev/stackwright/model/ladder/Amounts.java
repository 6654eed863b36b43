package dev.stackwright.model.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reckons with processor cores and memory as compose files write them. */
record Amounts(BigDecimal reservedShare) {

    private static final Pattern MEMORY = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([bkmgBKMG]?)([iI]?[bB]?)");
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    String coresTimes(String cores, int factor) {
        return plain(new BigDecimal(cores).multiply(BigDecimal.valueOf(factor)));
    }

    /** Empty for what is no number of cores. */
    String reservedCores(String limit) {
        return limit.matches("\\d+(\\.\\d+)?") ? plain(new BigDecimal(limit).multiply(reservedShare)
                .setScale(2, RoundingMode.HALF_UP)) : "";
    }

    String memoryTimes(String memory, int factor) {
        return times(memory, BigDecimal.valueOf(factor));
    }

    /** Empty for what is no amount of memory. */
    String reservedMemory(String limit) {
        return times(limit, reservedShare);
    }

    /** In the unit it is written in, or in the next smaller one where that gives no whole number. */
    private static String times(String memory, BigDecimal factor) {
        Matcher written = MEMORY.matcher(memory.strip());
        if (!written.matches()) {
            return "";
        }
        BigDecimal amount = new BigDecimal(written.group(1)).multiply(factor);
        String unit = written.group(2);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        if (whole || unit.isEmpty() || "bB".contains(unit)) {
            return plain(amount.setScale(0, RoundingMode.CEILING)) + unit + written.group(3);
        }
        String smaller = switch (unit) {
            case "g" -> "m";
            case "G" -> "M";
            case "m" -> "k";
            case "M" -> "K";
            case "k" -> "b";
            default -> "B";
        };
        return plain(amount.multiply(STEP).setScale(0, RoundingMode.CEILING)) + smaller + written.group(3);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortened = number.stripTrailingZeros();
        return (shortened.scale() < 0 ? shortened.setScale(0) : shortened).toPlainString();
    }
}
