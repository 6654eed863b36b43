package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import java.time.LocalDate;

/**
 * What a handoff is made from.
 *
 * @param snapshot     the project
 * @param title        what the stack is called
 * @param fileName     name of its compose file
 * @param technologies the catalogue
 * @param choices      the answers the choices have
 * @param today        decides which accepted findings still stand; written nowhere
 */
public record HandoffInput(Snapshot snapshot, String title, String fileName, Technologies technologies,
                           ChoiceCatalog choices, LocalDate today) {

    /** The same handoff of another revision. */
    public HandoffInput of(Snapshot other) {
        return new HandoffInput(other, title, fileName, technologies, choices, today);
    }
}
