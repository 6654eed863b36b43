package dev.stackwright.model.design;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is watched, and who is told.
 *
 * @param metrics          where metrics go, for example {@code Prometheus}
 * @param logs             where logs go
 * @param traces           where traces go
 * @param logRetentionDays days logs are kept, 0 or more
 * @param alerts           whom an alert goes to, by what is alerted about
 */
public record Observability(Optional<String> metrics, Optional<String> logs, Optional<String> traces,
                            Optional<Integer> logRetentionDays, SortedMap<String, String> alerts) {

    /** Nothing is said. */
    public static final Observability NONE = new Observability(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), new TreeMap<>());

    public Observability {
        alerts = Collections.unmodifiableSortedMap(new TreeMap<>(alerts));
    }

    public Observability withMetrics(Optional<String> changed) {
        return new Observability(changed, logs, traces, logRetentionDays, alerts);
    }

    public Observability withLogs(Optional<String> changed) {
        return new Observability(metrics, changed, traces, logRetentionDays, alerts);
    }

    public Observability withTraces(Optional<String> changed) {
        return new Observability(metrics, logs, changed, logRetentionDays, alerts);
    }

    public Observability withLogRetentionDays(Optional<Integer> changed) {
        return new Observability(metrics, logs, traces, changed, alerts);
    }

    public Observability withAlerts(SortedMap<String, String> changed) {
        return new Observability(metrics, logs, traces, logRetentionDays, changed);
    }
}
