package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.reference.NearName;
import dev.stackwright.model.workspace.RepositoryFolder;
import dev.stackwright.resources.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The user's own templates: a folder beside the compose file, or above it in the same repository. */
public final class TemplateFolder {

    /** Name of the folder. */
    public static final String NAME = "stackwright-templates";

    private static final String CARRIED = "templates/";
    private static final String ENDING = ".ftl";
    private static final String README = "README.md";
    /** Of records, which no outline names. */
    private static final List<String> RECORDS = List.of("adr/index.ftl", "adr/record.ftl");
    private static final List<String> LIBRARIES = List.of("lib/brief.ftl");

    private TemplateFolder() {
    }

    /** The folder that counts for a compose file. */
    public static Optional<Path> of(Path compose) {
        return RepositoryFolder.of(compose, NAME);
    }

    /**
     * The names of the templates of sections, with forward slashes.
     *
     * @throws DataEntry.BadData when the data files do not fit
     */
    static List<String> names() {
        List<String> names = new ArrayList<>(RECORDS);
        for (DocumentOutline outline : DocumentCatalog.read().documents()) {
            String folder = outline.id() + "/";
            if (outline.header()) {
                names.add(folder + "header" + ENDING);
            }
            outline.sections().stream().map(section -> folder + section.id() + ENDING)
                    .filter(name -> Resources.has(CARRIED + name)).forEach(names::add);
        }
        return names;
    }

    /** Copies of the carried templates by their ways below a folder, with a word about them. */
    public static SortedMap<String, byte[]> copies() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        names().forEach(name -> copies.put(name, Resources.bytes(CARRIED + name)));
        copies.put(README, Resources.bytes(CARRIED + README));
        return copies;
    }

    /**
     * Templates of a folder that no document uses, one sentence each with what may have been meant.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static List<String> strays(Path folder) {
        List<String> known = new ArrayList<>(names());
        known.addAll(LIBRARIES);
        return templates(folder).stream().filter(name -> !known.contains(name))
                .map(name -> folder.resolve(name) + " is the template of no section."
                        + NearName.of(name, known).map(near -> " Did you mean " + near + "?").orElse("")).toList();
    }

    /** The templates of a folder by their ways below it, with forward slashes. */
    private static List<String> templates(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of templates " + folder, e);
        }
    }
}
