package dev.stackwright.model.workspace;

import java.io.IOException;
import java.nio.file.Path;

/** The few things saving and opening ask of the disk, so that each of them can be made to fail. */
public interface Disk {

    /**
     * The content of a regular file.
     *
     * @param limit bytes read at most; a longer file gives the first {@code limit} of them
     */
    byte[] read(Path file, int limit) throws IOException;

    /**
     * Creates a file and waits until its content is on the disk.
     *
     * @param model file whose permissions and owner the new one gets as far as the system allows; it need not exist
     * @throws java.nio.file.FileAlreadyExistsException when the file exists
     */
    void create(Path file, byte[] content, Path model) throws IOException;

    /**
     * Creates a file that its owner alone may read and write, from the first moment and as far as the system allows,
     * and waits until its content is on the disk.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file exists
     */
    void createPrivate(Path file, byte[] content) throws IOException;

    /** Puts a file in the place of another in one step, whether or not that one exists. */
    void replace(Path from, Path to) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;
}
