package dev.stackwright.app.dialogs;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where an export goes, showing what it holds. */
@FunctionalInterface
public interface ExportPrompt {

    /** @return the folder; empty where the user would rather not */
    Optional<Path> folderFor(ExportOffer offer);
}
