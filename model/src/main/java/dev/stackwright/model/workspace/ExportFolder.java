package dev.stackwright.model.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes files into a folder, all of them or none. Never writes over the file that is being exported, and writes
 * over other files of another content only when it is told to.
 */
public final class ExportFolder {

    private final Disk disk;

    public ExportFolder() {
        this(new LocalDisk());
    }

    ExportFolder(Disk disk) {
        this.disk = disk;
    }

    /** What became of an export. */
    public sealed interface Outcome {

        /**
         * All files are there.
         *
         * @param files those that were written; a file that held the same bytes already is not among them
         */
        record Written(List<Path> files) implements Outcome {

            public Written {
                files = List.copyOf(files);
            }
        }

        /** The export would overwrite the file it was made from. Nothing is written. */
        record OverSource(Path source) implements Outcome {
        }

        /** Files are in the way. Nothing is written. */
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
     * @param folder    made where it is missing
     * @param files     contents by file name, or by a way below the folder; at least one
     * @param source    the compose file that is exported; empty for one that was never saved
     * @param overwrite true to write over files that hold something else
     */
    public Outcome write(Path folder, Map<String, byte[]> files, Optional<Path> source, boolean overwrite) {
        List<AtomicReplacement.Content> contents = new ArrayList<>();
        List<Path> inTheWay = new ArrayList<>();
        Path current = folder;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                current = target;
                if (source.isPresent() && isSame(source.get(), target)) {
                    return new Outcome.OverSource(source.get());
                }
                Optional<byte[]> present = present(target);
                if (present.isEmpty() || !Arrays.equals(present.get(), file.getValue())) {
                    contents.add(new AtomicReplacement.Content(target, file.getValue(), present));
                    present.ifPresent(other -> inTheWay.add(target));
                }
            }
            if (!inTheWay.isEmpty() && !overwrite) {
                return new Outcome.InTheWay(inTheWay);
            }
            for (String name : files.keySet()) {
                current = folder.resolve(name).getParent();
                Files.createDirectories(current);
            }
        } catch (IOException e) {
            return new Outcome.Failed(DiskFailure.ofSaving(current, e));
        }
        return replace(contents);
    }

    private Outcome replace(List<AtomicReplacement.Content> contents) {
        try {
            new AtomicReplacement(disk).replace(contents);
            return new Outcome.Written(contents.stream().map(AtomicReplacement.Content::file).toList());
        } catch (AtomicReplacement.Failure e) {
            return new Outcome.Failed(e.problem());
        }
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return source.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())
                || Files.exists(source) && Files.exists(target) && Files.isSameFile(source, target);
    }

    private Optional<byte[]> present(Path target) throws IOException {
        return Files.isRegularFile(target) ? Optional.of(disk.read(target, Integer.MAX_VALUE - 8)) : Optional.empty();
    }
}
