package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A project on disk, as it was when it was last read or written: its compose file and the design file beside it.
 *
 * @param compose       path of the compose file, as the user named it
 * @param composeHash   its content; empty for a project that has not been saved there yet
 * @param savedText     the text it held
 * @param designHash    content of the design file; empty where there was none
 * @param savedDesign   the design it held
 * @param designProblem why the design file is never written; empty for a sound one
 */
public record ProjectFile(Path compose, Optional<ContentHash> composeHash, TextDocument savedText,
                          Optional<ContentHash> designHash, Design savedDesign, Optional<FileProblem> designProblem) {

    /** A project that is to be saved at a path for the first time, as "Save as" does. */
    public static ProjectFile newAt(Path compose) {
        return new ProjectFile(compose, Optional.empty(), TextDocument.of(""), Optional.empty(), Design.EMPTY,
                Optional.empty());
    }

    /** Path of the design file, whether or not it exists. */
    public Path design() {
        return DesignStore.fileBeside(compose);
    }

    boolean isNew() {
        return composeHash.isEmpty();
    }
}
