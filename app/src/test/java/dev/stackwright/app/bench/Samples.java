package dev.stackwright.app.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured times in ms. */
public final class Samples {

    private double[] values = new double[1024];
    private int count;

    public void add(double ms) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = ms;
    }

    public int count() {
        return count;
    }

    /** @param share 0 to 1 */
    public double quantile(double share) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1, Math.floor(share * count))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f  (%d)", quantile(0.5),
                quantile(0.95), quantile(0.99), quantile(1), count);
    }
}
