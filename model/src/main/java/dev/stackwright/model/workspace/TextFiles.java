package dev.stackwright.model.workspace;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** Reads text files; what is no text of a sane size is a value that says what to do about it. */
final class TextFiles {

    /** Largest file that is read, in bytes. Real compose files stay under 1 MB. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final List<String> USUAL_NAMES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml");

    private final Disk disk;

    TextFiles(Disk disk) {
        this.disk = disk;
    }

    TextReading read(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Optional<FileProblem> obstacle = obstacle(file, attributes);
            return obstacle.isPresent() ? new TextReading.Unreadable(obstacle.get())
                    : content(file, disk.read(file, MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            return new TextReading.Unreadable(missing(file));
        } catch (AccessDeniedException e) {
            return new TextReading.Unreadable(FileProblem.of(file, Kind.NO_ACCESS,
                    "You are not allowed to read this file.",
                    "Ask its owner for access, or change its permissions: chmod u+r " + quoted(file) + "."));
        } catch (IOException e) {
            return new TextReading.Unreadable(FileProblem.of(file, Kind.FAILED,
                    "The file cannot be read: " + DiskFailure.reason(file, e) + ".",
                    "Check the path and the disk, then try again."));
        }
    }

    private static Optional<FileProblem> obstacle(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return Optional.of(FileProblem.of(file, Kind.FOLDER, "This is a folder, not a file.",
                    composeFileIn(file).map(inside -> "Name the compose file in it: " + quoted(inside) + ".")
                            .orElse("Name a compose file; this folder holds none under its usual names.")));
        }
        if (!attributes.isRegularFile()) {
            return Optional.of(FileProblem.of(file, Kind.NOT_REGULAR,
                    "This is a device, a pipe or a socket, not a regular file.",
                    "Save what it gives to a file and name that one."));
        }
        return attributes.size() > MAX_BYTES ? Optional.of(tooLarge(file, attributes.size())) : Optional.empty();
    }

    private static Optional<Path> composeFileIn(Path folder) {
        return USUAL_NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static FileProblem tooLarge(Path file, long bytes) {
        return FileProblem.of(file, Kind.TOO_LARGE,
                "The file has %.1f MB; files of more than %d MB are not opened.".formatted(
                        bytes / (1024.0 * 1024.0), MAX_BYTES / (1024 * 1024)),
                "Check that it is a compose file; move data it carries into files of their own.");
    }

    private static FileProblem missing(Path file) {
        if (Files.isSymbolicLink(file)) {
            return FileProblem.of(file, Kind.NOT_FOUND, "This link leads to a file that does not exist.",
                    "Mend the link, or name another file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            return FileProblem.of(file, Kind.NOT_FOUND, "There is no such file: the folder " + folder
                    + " does not exist.", "Check the path.");
        }
        return FileProblem.of(file, Kind.NOT_FOUND, "There is no such file.",
                "Check the name" + (file.isAbsolute() ? "." : "; it is looked for in " + folder + "."));
    }

    private static TextReading content(Path file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new TextReading.Unreadable(tooLarge(file, bytes.length));
        }
        return TextBytes.problemIn(file, bytes)
                .<TextReading>map(TextReading.Unreadable::new)
                .orElseGet(() -> new TextReading.Read(TextDocument.of(TextBytes.decoded(bytes)),
                        ContentHash.of(bytes)));
    }

    private static String quoted(Path file) {
        return file.toString().contains(" ") ? "'" + file + "'" : file.toString();
    }
}
