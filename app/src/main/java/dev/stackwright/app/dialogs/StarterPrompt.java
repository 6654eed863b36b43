package dev.stackwright.app.dialogs;

import java.util.Optional;

/** Asks which starter goes where, showing what it is and what would be written. */
@FunctionalInterface
public interface StarterPrompt {

    /** @return what is to be written; empty where the user would rather not */
    Optional<StarterOrder> order(StarterOffer offer);
}
