package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.platform.AutoscalingBounds;
import dev.stackwright.model.check.platform.AutoscalingLocalState;
import dev.stackwright.model.check.platform.AutoscalingSessions;
import dev.stackwright.model.check.platform.AutoscalingStateful;
import dev.stackwright.model.check.platform.PlatformHostPort;
import dev.stackwright.model.check.platform.PlatformIgnored;
import dev.stackwright.model.check.platform.PlatformReadOnlyVolume;
import dev.stackwright.model.check.platform.UnsaidByServices;
import java.util.List;

/** What a stack has to know of the platform it is meant for. */
final class PlatformChecks {

    private PlatformChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/platform.yaml");
        return List.of(
                PlatformIgnored.read(book.info("platform-ignored")),
                new PlatformReadOnlyVolume(book.info("platform-read-only-volume")),
                new PlatformHostPort(book.info("platform-host-port")),
                new AutoscalingStateful(book.info("autoscaling-stateful")),
                new AutoscalingBounds(book.info("autoscaling-bounds")),
                new AutoscalingSessions(book.info("autoscaling-sessions")),
                new AutoscalingLocalState(book.info("autoscaling-local-state")),
                UnsaidByServices.metrics(book.info("metrics-missing")),
                UnsaidByServices.logs(book.info("log-format-missing")));
    }
}
