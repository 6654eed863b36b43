package dev.stackwright.app.panels.sla;

import dev.stackwright.model.availability.Assumption;
import dev.stackwright.model.availability.Availability;
import dev.stackwright.resources.Strings;

/** What is assumed, in words. */
final class EstimateWords {

    private EstimateWords() {
    }

    /** What is assumed of one of it, and why. */
    static String why(Assumption assumption) {
        return assumption.overridden() ? Strings.text("sla.assumed.own", assumption.share().inWords())
                : Strings.text("sla.assumed", assumption.share().inWords(), range(assumption), assumption.reason(),
                        assumption.source());
    }

    /** How bad and how good one of it may well be. */
    static String range(Assumption assumption) {
        return Strings.text("sla.range.short", Availability.inWords(assumption.share().low()),
                Availability.inWords(assumption.share().high()));
    }
}
