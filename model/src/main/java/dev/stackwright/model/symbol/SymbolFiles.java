package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files in which names are looked for. Immutable.
 *
 * @param texts what each says; a file of variables as unread YAML
 * @param home  where the main file lies; empty while it lies nowhere
 * @param apart files that others only extend from: their services are not those of the project
 */
public record SymbolFiles(SortedMap<FileKey, ComposeFile> texts, Optional<Path> home, Set<FileKey> apart) {

    public SymbolFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        home = home.map(path -> path.toAbsolutePath().normalize());
        apart = Set.copyOf(apart);
    }

    /** The files that are open. */
    public static SymbolFiles of(Snapshot snapshot) {
        SortedMap<FileKey, ComposeFile> texts = new TreeMap<>(snapshot.others());
        texts.put(FileKey.MAIN, snapshot.compose());
        return new SymbolFiles(texts, Optional.empty(), Set.of());
    }

    /**
     * All compose files of a project and its file of variables; what is open counts as it is in the window.
     *
     * @param home the main file of the snapshot
     */
    public static SymbolFiles of(Snapshot snapshot, ComposeProject project, Path home) {
        SymbolFiles open = of(snapshot);
        SortedMap<FileKey, ComposeFile> texts = new TreeMap<>();
        Set<FileKey> extended = new TreeSet<>();
        Set<FileKey> merged = new TreeSet<>();
        Path main = home.toAbsolutePath().normalize();
        Path variables = project.files().get(0).path().resolveSibling(".env");
        for (SourceFile file : project.files()) {
            FileKey key = file.path().equals(main) ? FileKey.MAIN : FileKey.of(file.path());
            if (file.compose().isPresent()) {
                (file.role() == SourceFile.Role.EXTENDED ? extended : merged).add(key);
                texts.put(key, file.compose().get());
            } else if (file.path().equals(variables)) {
                texts.put(key, ComposeFile.of(YamlReader.unread(file.text())));
            }
        }
        texts.putAll(open.texts());
        extended.removeAll(merged);
        extended.remove(FileKey.MAIN);
        return new SymbolFiles(texts, Optional.of(main), extended);
    }

    /** The file that a path means which is written in another; empty where it is none of these. */
    Optional<FileKey> named(String path, FileKey in) {
        Optional<Path> folder = in.equals(FileKey.MAIN) ? home.map(Path::getParent)
                : Optional.ofNullable(Path.of(in.name()).getParent());
        try {
            return folder.map(place -> place.resolve(path).normalize())
                    .map(file -> home.filter(file::equals).isPresent() ? FileKey.MAIN : FileKey.of(file))
                    .filter(texts::containsKey);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where names of services in a file count. */
    String scopeOf(FileKey file) {
        return apart.contains(file) ? file.name() : "";
    }
}
