package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.ShareBar.Share;
import dev.stackwright.model.choice.DemandReading.State;
import dev.stackwright.model.choice.Demands;
import dev.stackwright.resources.Strings;
import java.util.List;

/** How much of what is demanded is there, in words and as a bar. */
final class DemandWords {

    private DemandWords() {
    }

    /** {@code 3 of 5 met}; what only a person can know is counted for itself. */
    static String share(Demands demands) {
        long person = demands.countForPerson();
        String read = Strings.text("choices.share", demands.countMet(), demands.countKnown());
        return demands.countKnown() == 0 ? Strings.text("choices.share.person", person)
                : person == 0 ? read : Strings.text("choices.share.both", read, person);
    }

    static List<Share> shares(Demands demands) {
        return List.of(new Share("done", demands.count(State.MET) + demands.count(State.CONFIRMED)),
                new Share("settled", demands.count(State.ACCEPTED)), new Share("open", demands.count(State.OPEN)),
                new Share("unknown", demands.countForPerson() + demands.count(State.UNSEEN)));
    }
}
