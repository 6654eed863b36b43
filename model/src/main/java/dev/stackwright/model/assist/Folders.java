package dev.stackwright.model.assist;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What folders hold. May be slow: never asked on the window's thread. */
@FunctionalInterface
public interface Folders {

    /**
     * A file or a folder in a folder.
     *
     * @param name the last part of its path
     */
    record Entry(String name, boolean isFolder) {
    }

    /** What is in the folder, in no order; of a huge folder a part. Empty for what cannot be read. */
    List<Entry> in(Path folder);

    /** Folders nobody looks into. */
    static Folders none() {
        return folder -> List.of();
    }

    /**
     * Those of the disk. A listing ends at that many entries, or when the time is over.
     *
     * @param longestMs milliseconds for one folder
     */
    static Folders ofDisk(int mostEntries, int longestMs) {
        return folder -> {
            List<Entry> found = new ArrayList<>();
            long end = System.nanoTime() + longestMs * 1_000_000L;
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (found.size() == mostEntries || System.nanoTime() > end) {
                        break;
                    }
                    found.add(new Entry(entry.getFileName().toString(), Files.isDirectory(entry)));
                }
            } catch (IOException | DirectoryIteratorException e) {
                // A path that is half typed leads nowhere; what was read until then is offered.
                return List.copyOf(found);
            }
            return List.copyOf(found);
        };
    }
}
