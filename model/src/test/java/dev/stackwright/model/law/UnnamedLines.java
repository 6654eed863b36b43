package dev.stackwright.model.law;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.Aliases;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text that none of some places names. A verb must leave them as they are. */
final class UnnamedLines {

    /** An element that gets its first attribute loses this. */
    private static final String NOTHING = ":\\s*(\\{}|~|null)\\s*$";

    private final ComposeFile file;
    private final TextDocument text;
    private final BitSet named = new BitSet();

    private UnnamedLines(ComposeFile file) {
        this.file = file;
        this.text = file.tree().text();
    }

    /** Lines with content; blank ones belong to the gap between two blocks. */
    static List<String> contentIn(ComposeFile file, List<Place> places) {
        UnnamedLines lines = new UnnamedLines(file);
        places.forEach(lines::name);
        return lines.rest().filter(line -> !lines.isComment(line))
                .mapToObj(line -> lines.text.line(line).replaceFirst(NOTHING, ":")).toList();
    }

    /** Comment lines; whether one stands in a block or behind it may depend on what else the block holds. */
    static List<String> commentsIn(ComposeFile file, List<Place> places) {
        UnnamedLines lines = new UnnamedLines(file);
        places.forEach(lines::name);
        return lines.rest().filter(lines::isComment).mapToObj(lines.text::line).toList();
    }

    private IntStream rest() {
        return IntStream.range(0, text.lineCount()).filter(line -> !named.get(line) && !text.line(line).isBlank());
    }

    private void name(Place place) {
        if (place instanceof Place.AttributeOf attribute) {
            file.service(attribute.service()).ifPresent(service -> name(service, attribute.key()));
        } else if (place instanceof Place.ElementOf element) {
            entries(element).forEach(this::withComments);
        } else if (place instanceof Place.InheritedBy attribute) {
            file.service(attribute.service()).ifPresent(service -> {
                service.attribute(attribute.key()).ifPresent(found -> {
                    withComments(found.entry());
                    block(found.value().range());
                    found.value().asMapping().ifPresent(this::merged);
                });
                name(service, attribute.key());
            });
        } else if (place instanceof Place.SectionOf section) {
            file.roots().stream().flatMap(root -> root.entry(section.name()).stream())
                    .forEach(entry -> block(entry.range()));
        } else if (place instanceof Place.KeyOf section) {
            file.roots().stream().flatMap(root -> root.entry(section.section()).stream()).forEach(entry -> {
                named.set(text.lineOf(entry.start()));
                if (isFlow(entry.value())) {
                    block(entry.range());
                }
            });
        }
    }

    private void merged(YamlMapping mapping) {
        Aliases.in(file.tree()).stream()
                .filter(alias -> mapping.entries().stream().anyMatch(entry -> entry.isMerge()
                        && entry.range().contains(alias.range())))
                .flatMap(alias -> alias.target().stream()).forEach(target -> block(target.range()));
    }

    private void name(Service service, String key) {
        service.entry().value().asMapping().flatMap(body -> body.entry(key)).ifPresent(this::withComments);
        if (service.ownBody().filter(body -> body.flow() && !body.entries().isEmpty()).isPresent()) {
            block(service.entry().range());
        }
    }

    private List<YamlEntry> entries(Place.ElementOf element) {
        List<YamlEntry> found = new ArrayList<>();
        for (YamlMapping root : file.roots()) {
            root.value(element.section()).flatMap(node -> node.asMapping()).ifPresent(section -> {
                if (section.flow()) {
                    block(section.range());
                }
                section.entries().stream().filter(entry -> entry.isNamed(element.name())).forEach(found::add);
            });
        }
        if (found.isEmpty()) {
            file.entryOf(new ElementId(element.section(), element.name())).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isFlow(Object node) {
        return node instanceof YamlMapping mapping && mapping.flow();
    }

    private void withComments(YamlEntry entry) {
        int first = text.lineOf(entry.start());
        int last = text.lineOf(entry.end());
        int column = text.columnOf(entry.start());
        while (first > 0 && isComment(first - 1) && indent(first - 1) == column) {
            first--;
        }
        for (int line = last + 1; line < text.lineCount(); line++) {
            if (isComment(line) && indent(line) > column) {
                last = line;
            } else if (!text.line(line).isBlank()) {
                break;
            }
        }
        named.set(first, last + 1);
    }

    private void block(Range range) {
        named.set(text.lineOf(range.start()), text.lineOf(range.end()) + 1);
    }

    private boolean isComment(int line) {
        return text.line(line).stripLeading().startsWith("#");
    }

    private int indent(int line) {
        return text.line(line).length() - text.line(line).stripLeading().length();
    }
}
