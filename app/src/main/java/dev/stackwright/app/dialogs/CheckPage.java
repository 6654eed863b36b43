package dev.stackwright.app.dialogs;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.sample.Sample;
import java.util.List;
import java.util.Optional;

/**
 * All there is to know about a check, and where it speaks.
 *
 * @param sample what shows it; empty where there is none
 * @param places where it speaks in the stack that is open
 */
public record CheckPage(CheckInfo check, Optional<Sample> sample, List<Place> places) {

    /**
     * One place where it speaks.
     *
     * @param where the place as people say it
     */
    public record Place(Finding finding, String where) {
    }

    public CheckPage {
        places = List.copyOf(places);
    }

    /** How many of the places have a fix that may be applied. */
    public long fixable() {
        return places.stream().map(Place::finding)
                .filter(finding -> finding.fix().isPresent() && !finding.isAccepted()).count();
    }
}
