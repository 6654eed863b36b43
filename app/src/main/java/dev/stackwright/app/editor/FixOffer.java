package dev.stackwright.app.editor;

import dev.stackwright.model.edit.Recipe;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that can be done about the line of the caret.
 *
 * @param kind   what sort of thing
 * @param title  what it does, beginning with a verb
 * @param detail a word on why it is offered; may be empty
 * @param recipe the edit, whose difference is shown beside the list; empty where a dialog shows it, or nothing changes
 * @param act    does it
 */
public record FixOffer(Kind kind, String title, String detail, Optional<Recipe> recipe, Act act) {

    /** The sorts of things, in the order in which they are listed. */
    public enum Kind {
        FIX, REWRITE, FIX_ALL, ACCEPT, EXPLAIN
    }

    /** Does what was chosen. */
    @FunctionalInterface
    public interface Act {

        /** @param seen true where the user has seen what will change */
        void run(boolean seen);
    }

    public FixOffer {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(act);
    }
}
