package dev.stackwright.app.panels.choices;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.resources.Strings;
import java.time.Duration;

/** Availability targets in words. */
public final class SlaWords {

    private SlaWords() {
    }

    /** What a target allows and asks for. */
    public static String allowance(SlaTarget target) {
        return Strings.text("choices.sla.allowance", words(target.downtimePerYear()),
                words(target.downtimePerMonth()), words(target.downtimePerDay()),
                Strings.counted("choices.sla.replicas", target.replicas()),
                Strings.counted("choices.sla.zones", target.zones()),
                Strings.counted("choices.sla.regions", target.regions()));
    }

    private static String words(Duration downtime) {
        return SlaTarget.inWords(downtime);
    }
}
