package dev.stackwright.model.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file to write.
 *
 * @param file     where
 * @param wanted   what it should hold
 * @param expected what it held when it was last read or written; empty where it was not there
 * @param present  what it holds now; empty where it is not there
 */
record SaveTarget(Path file, byte[] wanted, Optional<ContentHash> expected, Optional<byte[]> present) {

    /** Looks what is there now. */
    static SaveTarget at(Disk disk, Path file, byte[] wanted, Optional<ContentHash> expected)
            throws AtomicReplacement.Failure {
        try {
            Optional<byte[]> present = Files.isRegularFile(file)
                    ? Optional.of(disk.read(file, TextFiles.MAX_BYTES + 1)) : Optional.empty();
            return new SaveTarget(file, wanted, expected, present);
        } catch (IOException e) {
            throw new AtomicReplacement.Failure(DiskFailure.ofSaving(file, e), e);
        }
    }

    /** What another program has made of the file; empty where nobody has been at it, or has written the same. */
    Optional<DiskChange> change() {
        if (present.isEmpty()) {
            return expected.map(hash -> new DiskChange(file, DiskChange.Kind.DELETED));
        }
        ContentHash hash = ContentHash.of(present.get());
        if (expected.equals(Optional.of(hash)) || Arrays.equals(present.get(), wanted)) {
            return Optional.empty();
        }
        return Optional.of(new DiskChange(file,
                expected.isPresent() ? DiskChange.Kind.CHANGED : DiskChange.Kind.EXISTS));
    }

    AtomicReplacement.Content content() {
        return new AtomicReplacement.Content(file, wanted, present);
    }
}
