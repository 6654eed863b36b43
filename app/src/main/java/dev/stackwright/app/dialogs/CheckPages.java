package dev.stackwright.app.dialogs;

import dev.stackwright.model.check.Finding;
import java.util.Optional;

/** Shows the page of a check. */
@FunctionalInterface
public interface CheckPages {

    /** What can be done from the page. */
    enum Deed {
        REVEAL, FIX, FIX_ALL, ACCEPT, TAKE_BACK
    }

    /**
     * What the user wants next.
     *
     * @param finding where; for all fixes any of the places
     */
    record Wish(Deed deed, Finding finding) {
    }

    /** @return what the user wants next; empty where the page was only read */
    Optional<Wish> about(CheckPage page);
}
