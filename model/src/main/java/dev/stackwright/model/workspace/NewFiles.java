package dev.stackwright.model.workspace;

import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes files that are not there yet into a folder, all of them or none. Never takes the place of anything, not even
 * of what appears in the moment of writing.
 */
public final class NewFiles {

    private final Disk disk;

    public NewFiles() {
        this(new LocalDisk());
    }

    public NewFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * A file to be written.
     *
     * @param name    its name in the folder
     * @param secret  true where its owner alone may read it
     */
    public record NewFile(String name, byte[] content, boolean secret) {
    }

    /** What became of the files. */
    public sealed interface Outcome {

        /** All files are there. */
        record Written(List<Path> files) implements Outcome {

            public Written {
                files = List.copyOf(files);
            }
        }

        /** Something of that name is there. Nothing is written. */
        record InTheWay(List<Path> files) implements Outcome {

            public InTheWay {
                files = List.copyOf(files);
            }
        }

        /** The disk refused. Nothing is written. */
        record Failed(FileProblem problem) implements Outcome {
        }
    }

    /**
     * @param folder made where it is missing
     * @param files  in the order they are written in
     */
    public Outcome write(Path folder, List<NewFile> files) {
        List<Path> inTheWay = files.stream().map(file -> folder.resolve(file.name())).filter(NewFiles::isThere)
                .toList();
        if (!inTheWay.isEmpty()) {
            return new Outcome.InTheWay(inTheWay);
        }
        Optional<FileProblem> obstacle = obstacle(folder);
        return obstacle.isPresent() ? new Outcome.Failed(obstacle.get()) : written(folder, files);
    }

    private Outcome written(Path folder, List<NewFile> files) {
        Deque<Path> made = new ArrayDeque<>();
        List<Path> written = new ArrayList<>();
        Path current = folder;
        try {
            make(folder, made);
            for (NewFile file : files) {
                current = folder.resolve(file.name());
                create(file, current);
                made.push(current);
                written.add(current);
            }
            return new Outcome.Written(written);
        } catch (FileAlreadyExistsException e) {
            takeBack(made);
            return new Outcome.InTheWay(List.of(current));
        } catch (IOException e) {
            // A file that could not even be opened is a stranger's or none; one that could not be filled is ours.
            if (!(e instanceof FileSystemException)) {
                made.push(current);
            }
            takeBack(made);
            return new Outcome.Failed(DiskFailure.ofSaving(current, e));
        }
    }

    private void create(NewFile file, Path path) throws IOException {
        if (file.secret()) {
            disk.createPrivate(path, file.content());
        } else {
            disk.create(path, file.content(), path);
        }
    }

    /** True where anything of that name is, a link that leads nowhere included. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Why no file can be written into that folder; empty where nothing is known against it. */
    public static Optional<FileProblem> obstacle(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        Path there = wanted;
        while (!isThere(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            return Optional.of(FileProblem.of(folder, Kind.NOT_REGULAR, there.equals(wanted)
                    ? "This is a file, not a folder." : "A part of the path is a file, not a folder: " + there + ".",
                    "Choose another folder."));
        }
        return Files.isWritable(there) ? Optional.empty() : Optional.of(FileProblem.of(folder, Kind.WRITE_PROTECTED,
                "Nothing may be written in the folder " + there + ".",
                "Change its permissions, or choose another folder."));
    }

    /** Makes the folder and those it lies in, and remembers which were made. */
    private static void make(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath().normalize(); each != null && !Files.exists(each);
                each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectory(each);
            made.push(each);
        }
    }

    private void takeBack(Deque<Path> made) {
        for (Path each : made) {
            try {
                disk.delete(each);
            } catch (IOException e) {
                // The failure that is told came first; what others have put into a folder meanwhile keeps it.
                continue;
            }
        }
    }
}
