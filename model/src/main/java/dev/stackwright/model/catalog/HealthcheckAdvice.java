package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A health check that works inside the technology's own image.
 *
 * @param test        the words of the test, the first one {@code CMD} or {@code CMD-SHELL}
 * @param interval    time between two tests, for example {@code 10s}
 * @param timeout     after which a test counts as failed
 * @param retries     failures in a row until the service counts as unhealthy
 * @param startPeriod time in which failures do not count yet; empty for none
 */
public record HealthcheckAdvice(List<String> test, String interval, String timeout, String retries,
                                Optional<String> startPeriod) {

    public HealthcheckAdvice {
        test = List.copyOf(test);
    }

    static HealthcheckAdvice of(DataEntry entry) {
        entry.allowing("test", "interval", "timeout", "retries", "startPeriod");
        List<String> test = entry.texts("test");
        if (test.size() < 2) {
            throw entry.bad("test", "needs CMD or CMD-SHELL and a command");
        }
        return new HealthcheckAdvice(test, entry.text("interval"), entry.text("timeout"), entry.text("retries"),
                entry.optionalText("startPeriod"));
    }
}
