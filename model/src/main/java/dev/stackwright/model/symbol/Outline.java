package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file is made of: its elements, what it includes, its extensions. */
public final class Outline {

    private static final String EXTENSION = "x-";
    private static final String INCLUDE = "include";

    /**
     * One part of a file.
     *
     * @param section the section of the top level it stands in; {@code x-} for an extension
     * @param place   the characters of its name
     */
    public record Entry(String section, String name, FileKey file, Range place) {
    }

    private Outline() {
    }

    /** In the order of the text. */
    public static List<Entry> of(FileKey file, ComposeFile compose) {
        List<Entry> found = new ArrayList<>();
        for (YamlMapping root : compose.roots()) {
            root.entries().forEach(section -> section(section, file, found));
        }
        return List.copyOf(found);
    }

    private static void section(YamlEntry section, FileKey file, List<Entry> found) {
        String name = section.name().orElse("");
        if (name.startsWith(EXTENSION)) {
            found.add(new Entry(EXTENSION, name, file, section.key().contentRange()));
        } else if (name.equals(INCLUDE)) {
            section.value().asSequence().map(YamlSequence::values).orElse(List.of())
                    .forEach(item -> path(item).ifPresent(path ->
                            found.add(new Entry(INCLUDE, path.value(), file, path.contentRange()))));
        } else if (SymbolKind.ofSection(name).isPresent() && section.value() instanceof YamlMapping elements) {
            elements.entries().stream().filter(element -> !element.isMerge()).forEach(element -> element.name()
                    .ifPresent(key -> found.add(new Entry(name, key, file, element.key().contentRange()))));
        }
    }

    private static Optional<YamlScalar> path(YamlNode item) {
        return item.asScalar().or(() -> item.asMapping().flatMap(details -> details.value("path"))
                .flatMap(path -> path.asSequence().map(list -> list.values()).filter(list -> !list.isEmpty())
                        .map(list -> list.get(0)).or(() -> Optional.of(path))).flatMap(YamlNode::asScalar));
    }
}
