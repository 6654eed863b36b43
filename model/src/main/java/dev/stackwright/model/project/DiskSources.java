package dev.stackwright.model.project;

import dev.stackwright.model.project.Reading.Reason;
import dev.stackwright.model.project.Reading.Unreadable;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads from the disk. A file of the same size and the same time of change is not read again. */
final class DiskSources implements ProjectSources {

    /** Largest file that is read, in bytes. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    /** More files than any project has; behind it the memory is emptied. */
    private static final int MAX_REMEMBERED = 2_000;

    private final Map<Path, Remembered> remembered = new ConcurrentHashMap<>();

    /** One content of a file, told from others by its size in bytes and its time of change. */
    private record Remembered(long size, FileTime changed, Reading reading) {

        boolean isStill(BasicFileAttributes attributes) {
            return attributes.size() == size && attributes.lastModifiedTime().equals(changed);
        }
    }

    @Override
    public Reading read(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Remembered known = remembered.get(file);
            if (known != null && known.isStill(attributes)) {
                return known.reading();
            }
            Reading reading = content(file, attributes);
            if (remembered.size() >= MAX_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(file, new Remembered(attributes.size(), attributes.lastModifiedTime(), reading));
            return reading;
        } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
            return missing();
        } catch (AccessDeniedException e) {
            return new Unreadable(Reason.NO_ACCESS, "may not be read by you",
                    "Ask its owner for access, or change its permissions.");
        } catch (FileSystemException e) {
            return Files.isDirectory(file.getParent()) ? failed(e) : missing();
        } catch (IOException e) {
            return failed(e);
        }
    }

    @Override
    public Optional<Path> outside(Path file, Path folder) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(folder.toRealPath()) ? Optional.empty() : Optional.of(real);
        } catch (IOException e) {
            // What cannot be followed cannot be read either, which is told where it is read.
            return Optional.empty();
        }
    }

    private static Unreadable missing() {
        return new Unreadable(Reason.MISSING, "does not exist", "Create it, or correct the path.");
    }

    private static Unreadable failed(IOException e) {
        return new Unreadable(Reason.FAILED, "cannot be read: " + e.getMessage(), "Check the path and the disk.");
    }

    private static Reading content(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isDirectory()) {
            return new Unreadable(Reason.FOLDER, "is a folder, not a file", "Name a file in it.");
        }
        if (!attributes.isRegularFile()) {
            return new Unreadable(Reason.NOT_TEXT, "is a device, a pipe or a socket, not a regular file",
                    "Save what it gives to a file and name that one.");
        }
        byte[] bytes = attributes.size() > MAX_BYTES ? new byte[0] : limited(file);
        if (attributes.size() > MAX_BYTES || bytes.length > MAX_BYTES) {
            return new Unreadable(Reason.TOO_LARGE, "has more than " + MAX_BYTES / (1024 * 1024) + " MB",
                    "Name a smaller file; data belongs into files of its own.");
        }
        try {
            return new Reading.Text(TextDocument.decode(bytes));
        } catch (CharacterCodingException e) {
            return new Unreadable(Reason.NOT_TEXT, "is not written in UTF-8", "Save it as UTF-8.");
        }
    }

    private static byte[] limited(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
