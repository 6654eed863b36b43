package dev.stackwright.model.availability;

import dev.stackwright.model.availability.Assumptions.Place;
import java.util.Map;

/**
 * What all parts of a stack stand on.
 *
 * @param site   how many zones and regions there are
 * @param places what is assumed of each of them, and of the way in
 */
record Ground(Site site, Map<Place, Assumption> places) {

    Assumption of(Place place) {
        return places.get(place);
    }

    Ground with(Site changed) {
        return new Ground(changed, places);
    }
}
