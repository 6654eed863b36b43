package dev.stackwright.model.compose;

/** The numbers of a health check (Compose Specification, "healthcheck"). */
public enum HealthcheckTiming {
    /** Time between two tests. */
    INTERVAL("interval"),
    /** How long one test may take. */
    TIMEOUT("timeout"),
    /** Failures in a row after which the container is unhealthy. */
    RETRIES("retries"),
    /** Time after the start in which failures do not count. */
    START_PERIOD("start_period");

    private final String key;

    HealthcheckTiming(String key) {
        this.key = key;
    }

    /** The word as compose files write it. */
    public String key() {
        return key;
    }

    /** True for a span of time, false for a number. */
    public boolean isDuration() {
        return this != RETRIES;
    }
}
