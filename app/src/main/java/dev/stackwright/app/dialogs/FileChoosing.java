package dev.stackwright.app.dialogs;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose files. Empty answers mean that nothing was chosen. */
public interface FileChoosing {

    /** @param near a file or folder to start from */
    Optional<Path> fileToOpen(Optional<Path> near);

    /** @param suggested the file the user is likely to want */
    Optional<Path> fileToSave(Optional<Path> suggested);

    /** @param suggested the picture file the user is likely to want; one that is there is asked about */
    Optional<Path> pictureToSave(Path suggested);

    /** @param near a file or folder to start from */
    Optional<Path> folder(String title, Optional<Path> near);
}
