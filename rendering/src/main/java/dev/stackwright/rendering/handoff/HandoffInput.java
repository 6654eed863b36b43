package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.share.WithoutSecrets;
import java.time.LocalDate;
import java.util.List;

/**
 * What a handoff is made from.
 *
 * @param snapshot     the project
 * @param title        what the stack is called
 * @param fileName     name of its compose file
 * @param technologies the catalogue
 * @param choices      the answers the choices have
 * @param today        decides which accepted findings still stand; written nowhere
 * @param moved        variables that took the place of secrets before it leaves
 */
public record HandoffInput(Snapshot snapshot, String title, String fileName, Technologies technologies,
                           ChoiceCatalog choices, LocalDate today, List<String> moved) {

    public HandoffInput {
        moved = List.copyOf(moved);
    }

    public HandoffInput(Snapshot snapshot, String title, String fileName, Technologies technologies,
                        ChoiceCatalog choices, LocalDate today) {
        this(snapshot, title, fileName, technologies, choices, today, List.of());
    }

    /** The same handoff of another revision. */
    public HandoffInput of(Snapshot other) {
        return new HandoffInput(other, title, fileName, technologies, choices, today, moved);
    }

    /** The same handoff of a revision whose secrets come from variables. */
    public HandoffInput of(WithoutSecrets clean) {
        return new HandoffInput(clean.snapshot(), title, fileName, technologies, choices, today,
                clean.moved().keySet().stream().sorted().toList());
    }
}
