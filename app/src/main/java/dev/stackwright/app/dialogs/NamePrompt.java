package dev.stackwright.app.dialogs;

import java.util.Optional;

/** Asks who confirms something. */
@FunctionalInterface
public interface NamePrompt {

    /**
     * @param statement what is confirmed, one sentence
     * @return empty where the user would rather not
     */
    Optional<String> nameFor(String statement);
}
