package dev.stackwright.model.usercatalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the user's catalog and the files in it. */
final class CatalogFolder {

    private static final String REPOSITORY = ".git";

    private CatalogFolder() {
    }

    /** Without a repository around the file only its own folder is looked into: what lies above is somebody else's. */
    static Optional<Path> of(Path compose) {
        Optional<Path> own = Optional.ofNullable(compose.toAbsolutePath().normalize().getParent());
        Optional<Path> root = own.flatMap(CatalogFolder::repository);
        for (Path folder = own.orElse(null); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(UserCatalog.FOLDER);
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

    /** The YAML files of the folder by name; those of folders in it are not read. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(CatalogFolder::isYaml).filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
