package dev.stackwright.model.usercatalog;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntries;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of a user's catalog. What is wrong costs the entry it stands in, and nothing else. */
final class UserCatalogReader {

    /** Larger than any catalog people write. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final Position START = new Position(1, 1);
    private static final String ID = "[a-z0-9][a-z0-9-]*";
    private static final String LEFT_OUT = "Correct it; until then this entry is left out, and the others are read.";

    private final Path folder;
    private final Catalog catalog = Catalog.read();
    private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();
    private final Map<String, WrittenEntry> written = new LinkedHashMap<>();
    private final List<CatalogMistake> mistakes = new ArrayList<>();
    private final Set<String> pictures = new HashSet<>();

    UserCatalogReader(Path folder) {
        this.folder = folder;
        catalog.entries().forEach(entry -> pictures.add(catalog.iconOf(entry)));
        catalog.categories().forEach(category -> pictures.add(category.icon()));
    }

    UserCatalog read() {
        try {
            CatalogFolder.files(folder).forEach(this::read);
        } catch (IOException e) {
            mistakes.add(new CatalogMistake(folder, START, "The folder cannot be read.",
                    "Check its permissions; without it only the studio's own catalog is known."));
        }
        entries.values().forEach(this::checkReferences);
        mistakes.sort(Comparator.comparing((CatalogMistake mistake) -> mistake.file())
                .thenComparing(mistake -> mistake.place().line()));
        return new UserCatalog(Optional.of(folder), List.copyOf(entries.values()), mistakes);
    }

    private void read(Path file) {
        Optional<TextDocument> text = text(file);
        if (text.isEmpty()) {
            return;
        }
        YamlTree tree = YamlReader.read(text.get());
        tree.problems().forEach(problem -> mistakes.add(new CatalogMistake(file,
                tree.text().positionOf(problem.range().start()), problem.message(), problem.remedy())));
        for (YamlDocument document : tree.documents()) {
            document.root().filter(root -> !root.isNull()).ifPresent(root -> readList(file, tree.text(), root));
        }
    }

    private Optional<TextDocument> text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                unreadable(file, "The file is too large for a catalog.", "Split it into several files.");
                return Optional.empty();
            }
            return Optional.of(TextDocument.of(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            unreadable(file, "The file is no UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            unreadable(file, "The file cannot be read.", "Check its permissions.");
        }
        return Optional.empty();
    }

    private void unreadable(Path file, String message, String remedy) {
        mistakes.add(new CatalogMistake(file, START, message, remedy + " The other files are read."));
    }

    private void readList(Path file, TextDocument text, YamlNode root) {
        if (root.asSequence().isEmpty()) {
            mistakes.add(new CatalogMistake(file, text.positionOf(root.start()), "The file is no list of entries.",
                    "Begin each entry with \"- id: \"."));
            return;
        }
        for (YamlNode item : root.asSequence().get().values()) {
            item.asMapping().ifPresentOrElse(mapping -> read(new WrittenEntry(file, text, mapping)), () ->
                    mistakes.add(new CatalogMistake(file, text.positionOf(item.start()), "This is no entry.",
                            "Write its fields as \"name: value\" below \"- id: \". The other entries are read.")));
        }
    }

    private void read(WrittenEntry entry) {
        try {
            DataEntry data = entry.data();
            String id = data.text("id");
            if (!id.matches(ID)) {
                throw data.bad("id", "may hold lower-case letters, digits and dashes");
            }
            if (catalog.byId(id).isPresent()) {
                throw data.bad("id", "is taken by the studio's own " + catalog.byId(id).get().name());
            }
            if (entries.containsKey(id)) {
                throw data.bad("id", "is taken twice, first in " + written.get(id).file().getFileName() + ":"
                        + written.get(id).place("id").line());
            }
            CatalogEntry read = CatalogEntries.own(data, category(data));
            checkPicture(data, read);
            entries.put(id, read);
            written.put(id, entry);
        } catch (DataEntry.BadData bad) {
            String what = bad.field().isEmpty() ? bad.reason() : "The field " + bad.field() + " " + bad.reason();
            mistakes.add(entry.mistake(bad.field(), what + ".", LEFT_OUT));
        }
    }

    private Category category(DataEntry data) {
        return catalog.category(data.text("category")).orElseThrow(() -> data.bad("category",
                "names " + data.text("category") + ", which does not exist; there are "
                        + catalog.categories().stream().map(Category::id).collect(Collectors.joining(", "))));
    }

    private void checkPicture(DataEntry data, CatalogEntry entry) {
        if (entry instanceof Container container && !pictures.contains(container.technology().icon())) {
            throw data.bad("icon", "is no picture the catalog has; leave it out to take its category's");
        }
    }

    /** An entry stays without what it names in vain. */
    private void checkReferences(CatalogEntry entry) {
        CatalogEntries.references(entry).forEach((field, ids) -> ids.stream()
                .filter(id -> catalog.byId(id).isEmpty() && !entries.containsKey(id))
                .forEach(id -> mistakes.add(written.get(entry.id()).mistake(field, "The field " + field + " names "
                        + id + ", which neither the studio's catalog nor this one has.",
                        "Correct or remove it; the entry is read without it."))));
    }
}
