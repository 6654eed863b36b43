package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.model.workspace.ContentHash;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param textHash     hash of the compose text as people see and confirm it, whatever of it leaves
 */
public record HandoffInput(Snapshot snapshot, String title, String fileName, Technologies technologies,
                           ChoiceCatalog choices, LocalDate today, List<String> moved, String textHash) {

    public HandoffInput {
        moved = List.copyOf(moved);
    }

    public HandoffInput(Snapshot snapshot, String title, String fileName, Technologies technologies,
                        ChoiceCatalog choices, LocalDate today) {
        this(snapshot, title, fileName, technologies, choices, today, List.of(), hashOf(snapshot));
    }

    /** What a confirmation of that revision is kept with. */
    static String hashOf(Snapshot snapshot) {
        return ContentHash.of(snapshot.text().encode()).hex();
    }

    /**
     * What a stack is called: as its file says, as Docker Compose calls it without that, or as the file itself.
     *
     * @param project the stack with its folder; empty where it was never saved
     */
    public static String titleOf(Snapshot snapshot, Optional<ComposeProject> project, String fileName) {
        return snapshot.compose().projectName().map(TextValue::resolved).filter(name -> !name.isBlank())
                .or(() -> project.map(ComposeProject::name)).filter(name -> !name.isBlank()).orElse(fileName);
    }

    /** The same handoff of what leaves in place of the project. */
    public HandoffInput of(Snapshot other) {
        return new HandoffInput(other, title, fileName, technologies, choices, today, moved, textHash);
    }

    /** The same handoff of a revision whose secrets come from variables. */
    public HandoffInput of(WithoutSecrets clean) {
        return new HandoffInput(clean.snapshot(), title, fileName, technologies, choices, today,
                clean.moved().keySet().stream().sorted().toList(), textHash);
    }
}
