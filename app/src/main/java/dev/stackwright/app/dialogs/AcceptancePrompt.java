package dev.stackwright.app.dialogs;

import java.util.Optional;

/** Asks who lets a finding stand, and why. */
@FunctionalInterface
public interface AcceptancePrompt {

    /**
     * @param finding what is to be accepted, in words
     * @return empty where the user would rather not
     */
    Optional<AcceptanceForm> ask(String finding);
}
