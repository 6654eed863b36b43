package dev.stackwright.model.control;

import java.util.Locale;

/** How far a design meets a control. */
public enum ControlState {
    /** Nothing speaks against it and all the evidence a design can show is there. */
    MET,
    /** A finding speaks against it, evidence is missing, or a person has to decide and has not. */
    OPEN,
    /** A person answers for it. */
    ACCEPTED,
    /** The design holds none of the data it speaks of. */
    NOT_APPLICABLE;

    /** The word reports and style classes use, for example {@code not-applicable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
