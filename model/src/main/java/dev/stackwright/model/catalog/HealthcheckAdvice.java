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
 * @param since       first major version of the image it works in; empty for all
 * @param variant     word the image's tag must hold for the test's tools to be there; empty for all
 * @param alone       true when it works without the entry's own command and environment
 */
public record HealthcheckAdvice(List<String> test, String interval, String timeout, String retries,
                                Optional<String> startPeriod, Optional<Integer> since, Optional<String> variant,
                                boolean alone) {

    public HealthcheckAdvice {
        test = List.copyOf(test);
    }

    static HealthcheckAdvice of(DataEntry entry) {
        entry.allowing("test", "interval", "timeout", "retries", "startPeriod", "since", "variant", "alone");
        List<String> test = entry.texts("test");
        if (test.size() < 2) {
            throw entry.bad("test", "needs CMD or CMD-SHELL and a command");
        }
        return new HealthcheckAdvice(test, entry.text("interval"), entry.text("timeout"), entry.text("retries"),
                entry.optionalText("startPeriod"),
                entry.optionalText("since").map(text -> entry.number("since")), entry.optionalText("variant"),
                !entry.optionalText("alone").equals(Optional.of("false")));
    }

    /** True when the test works in a service that others wrote, with an image of that tag. */
    public boolean suits(ImageName image) {
        boolean current = since.isEmpty() || image.major().map(major -> major >= since.get()).orElse(true);
        boolean equipped = variant.isEmpty() || image.tag().map(tag -> tag.contains(variant.get())).orElse(false);
        return alone && current && equipped;
    }
}
