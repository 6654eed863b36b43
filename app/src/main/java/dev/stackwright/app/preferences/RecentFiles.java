package dev.stackwright.app.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that were open, the latest first, each once, ten at most.
 *
 * @param paths absolute
 */
public record RecentFiles(List<Path> paths) {

    /** As many as are remembered. */
    public static final int MOST = 10;

    public static final RecentFiles NONE = new RecentFiles(List.of());

    public RecentFiles {
        paths = paths.stream().distinct().limit(MOST).toList();
    }

    /** With that file in front. */
    public RecentFiles with(Path file) {
        return new RecentFiles(Stream.concat(Stream.of(file.toAbsolutePath().normalize()), paths.stream()).toList());
    }

    public RecentFiles without(Path file) {
        return new RecentFiles(paths.stream().filter(path -> !path.equals(file)).toList());
    }
}
