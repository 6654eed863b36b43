package dev.stackwright.model.usercatalog;

import dev.stackwright.model.workspace.RepositoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the user's catalog and the files in it. */
final class CatalogFolder {

    private CatalogFolder() {
    }

    static Optional<Path> of(Path compose) {
        return RepositoryFolder.of(compose, UserCatalog.FOLDER);
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
