package dev.stackwright.model.usercatalog;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Technologies;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The technologies a repository adds to the catalog.
 *
 * @param folder   where they are written; empty where the repository has no such folder
 * @param entries  what could be read
 * @param mistakes what could not, or not all of it, in the order of files and lines
 */
public record UserCatalog(Optional<Path> folder, List<CatalogEntry> entries, List<CatalogMistake> mistakes) {

    /** The name of the folder. */
    public static final String FOLDER = "stackwright-catalog";

    public static final UserCatalog NONE = new UserCatalog(Optional.empty(), List.of(), List.of());

    public UserCatalog {
        entries = List.copyOf(entries);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads the catalog that belongs to a compose file: the nearest folder of the name, from the file's own folder up
     * to the root of its repository. Never throws for what stands in the files.
     */
    public static UserCatalog of(Path compose) {
        return folderOf(compose).map(folder -> new UserCatalogReader(folder).read()).orElse(NONE);
    }

    /** Where the catalog that belongs to a compose file lies; empty where there is none. */
    public static Optional<Path> folderOf(Path compose) {
        return CatalogFolder.of(compose);
    }

    /** The studio's catalog with these behind it. */
    public Catalog in(Catalog catalog) {
        return catalog.plus(entries);
    }

    /** What the palette offers and images are recognised by, with these. */
    public Technologies in(Technologies technologies) {
        return technologies.plus(entries.stream().filter(Container.class::isInstance)
                .map(entry -> ((Container) entry).technology()).toList());
    }
}
