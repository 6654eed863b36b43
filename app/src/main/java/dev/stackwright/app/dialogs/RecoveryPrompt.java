package dev.stackwright.app.dialogs;

import java.util.List;

/** Offers unsaved work of windows that are gone. */
@FunctionalInterface
public interface RecoveryPrompt {

    /** What to do with one of the offers. */
    enum Kind {
        RECOVER,
        /** Forget it for good. */
        DISCARD,
        /** Keep it, and ask at the next start. */
        LATER
    }

    /**
     * @param offer number of the offer it is about, from 0
     */
    record Answer(Kind kind, int offer) {
    }

    /** @param offers at least one */
    Answer ask(List<RecoveryOffer> offers);
}
