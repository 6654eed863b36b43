package dev.stackwright.model.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a folder that a repository keeps for the studio: beside a compose file, or above it. */
public final class RepositoryFolder {

    private static final String REPOSITORY = ".git";

    private RepositoryFolder() {
    }

    /**
     * The nearest folder of that name. Without a repository around the file only its own folder is looked into: what
     * lies above is somebody else's.
     */
    public static Optional<Path> of(Path compose, String name) {
        Optional<Path> own = Optional.ofNullable(compose.toAbsolutePath().normalize().getParent());
        Optional<Path> root = own.flatMap(RepositoryFolder::repository);
        for (Path folder = own.orElse(null); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(name);
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
            if (root.isEmpty() || root.get().equals(folder)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(REPOSITORY))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
