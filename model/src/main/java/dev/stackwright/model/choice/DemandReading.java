package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Confirmation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a stack stands to something a choice demands of it.
 *
 * @param demand   what is demanded
 * @param state    how much of it is there
 * @param open     findings that speak against it
 * @param accepted findings that speak against it and that somebody lets stand
 * @param vouched  the person who says that it is there; empty where nobody does
 */
public record DemandReading(Demand demand, State state, List<Finding> open, List<Finding> accepted,
                            Optional<Confirmation> vouched) {

    /** How much of a demand is there. */
    public enum State {
        /** Its checks look after all of it and find nothing. */
        MET,
        /** At least one finding speaks against it. */
        OPEN,
        /** Findings speak against it, and all of them may stand. */
        ACCEPTED,
        /** No check can prove it: a person has to know. */
        PERSON,
        /** No check can prove it, and a person vouches for it. */
        CONFIRMED,
        /** A person vouched for it when the stack had other services. */
        STALE,
        /** There is no service yet that a check could look at. */
        UNSEEN;

        /** The word texts and style classes use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DemandReading {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }
}
