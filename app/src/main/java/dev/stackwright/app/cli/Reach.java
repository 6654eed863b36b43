package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import java.util.Optional;

/** How far an edit may reach where several services use the place. */
enum Reach {

    /** Nobody has said; such an edit is refused. */
    UNSAID,
    /** It may change all that use the place. */
    SHARED,
    /** It may change the named service only. */
    OWN;

    static final String SHARED_OPTION = "--shared";
    static final String OWN_OPTION = "--own";

    /** The outcome as it is within this reach. */
    Outcome within(Outcome outcome) {
        if (!(outcome instanceof Outcome.Refusal refusal) || refusal.shared().isEmpty()) {
            return outcome;
        }
        SharedPlace place = refusal.shared().get();
        Optional<Edit> edit = this == SHARED ? place.forAll() : this == OWN ? place.own() : Optional.empty();
        return edit.<Outcome>map(Outcome.Ready::new)
                .orElseGet(() -> new Outcome.Refusal(refusal.code(), refusal.reason(), remedy(place)));
    }

    private static String remedy(SharedPlace place) {
        if (!place.hasChoice()) {
            return "Write the value out for '" + place.service() + "' in the YAML.";
        }
        String all = SHARED_OPTION + " changes " + (place.others().size() == 1 ? "both" : "all "
                + (place.others().size() + 1));
        String own = OWN_OPTION + " changes '" + place.service() + "' alone";
        return place.forAll().isEmpty() ? own + "." : place.own().isEmpty() ? all + "." : all + ", " + own + ".";
    }
}
