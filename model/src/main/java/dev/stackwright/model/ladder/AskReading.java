package dev.stackwright.model.ladder;

import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.ladder.Rung.Ask;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How something a rung asks for stands in a stack.
 *
 * @param ask     what is asked
 * @param state   how it stands
 * @param gaps    where it is missing; also where somebody does without it
 * @param settled who decided to do without it, where somebody did and that counts still
 */
public record AskReading(Ask ask, State state, List<Gap> gaps, Optional<Confirmation> settled) {

    /** How it stands. */
    public enum State {
        MET,
        /** It is not there, and a person has decided that it is not needed. */
        SETTLED,
        /** The stack has nothing yet that it could be asked of. */
        NOT_NEEDED,
        OPEN;

        /** The word that reports use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isDone() {
            return this != OPEN;
        }
    }

    public AskReading {
        gaps = List.copyOf(gaps);
    }
}
