package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.LinkTarget.Written;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.symbol.Occurrence;
import dev.stackwright.model.symbol.Occurrence.Role;
import dev.stackwright.model.symbol.SymbolFiles;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.symbol.SymbolKind;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows the lines that define what is named at a place, in whatever file of the project they stand; where something is
 * defined, who uses it.
 */
final class SymbolTeller implements Teller {

    /** Lines of more than one file that add to each other; more are not read in passing. */
    private static final int MOST_DEFINITIONS = 3;
    private static final int MOST_USERS = 8;

    /** What is looked at for one question. */
    private record View(PlaceQuestion question, SymbolFiles files, SymbolIndex index) {

        static View of(PlaceQuestion question) {
            SymbolFiles files = question.file()
                    .map(path -> SymbolFiles.of(question.snapshot(), question.project(), path))
                    .orElseGet(() -> SymbolFiles.of(question.snapshot()));
            return new View(question, files, SymbolIndex.of(files));
        }

        ComposeFile compose(Occurrence place) {
            return files.texts().get(place.file());
        }

        /** How people call the place: by its line, and by its file where that is another one. */
        Link link(Occurrence place) {
            TextDocument text = compose(place).tree().text();
            String line = "line " + text.positionOf(place.range().start()).line();
            if (place.file().equals(FileKey.MAIN)) {
                return new Link("Line" + line.substring("line".length()), new Written(Optional.empty(), place.range()));
            }
            Path path = Path.of(place.file().name());
            String name = SourceFile.name(path, question.file().orElse(path));
            return new Link(name + ", " + line, new Written(Optional.of(path), place.range()));
        }
    }

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        View view = View.of(question);
        return view.index().at(FileKey.MAIN, question.offset()).flatMap(named -> section(view, named)
                .map(section -> new HoverCard(named.range(), List.of(section))));
    }

    private static Optional<HoverSection> section(View view, Occurrence named) {
        SymbolKind kind = named.symbol().kind();
        boolean isTold = kind == SymbolKind.ANCHOR && !named.isDefinition() || kind == SymbolKind.VARIABLE
                && !view.question().snapshot().tree().documents().isEmpty();
        if (isTold) {
            return Optional.empty();
        }
        List<Part> parts = named.isDefinition() || kind == SymbolKind.PROFILE ? uses(view, named)
                : definitions(view, named);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HoverSection(Kind.valueOf(kind.name()),
                named.symbol().name(), parts));
    }

    private static List<Part> definitions(View view, Occurrence named) {
        List<Part> parts = new ArrayList<>();
        List<Occurrence> all = view.index().definitions(named.symbol());
        if (!all.isEmpty() && named.role() == Role.HOST) {
            parts.add(new Prose("Named as a host here."));
        }
        for (Occurrence definition : all.subList(0, Math.min(MOST_DEFINITIONS, all.size()))) {
            lines(view.compose(definition), definition.range()).ifPresent(parts::add);
            parts.add(view.link(definition));
        }
        return parts;
    }

    private static Optional<Part> lines(ComposeFile file, Range key) {
        return TreePlace.at(file.tree(), key.start()).flatMap(TreePlace::entry).map(YamlEntry::range)
                .map(range -> new Code(YamlLines.of(file.tree().text(), range)));
    }

    private static List<Part> uses(View view, Occurrence named) {
        Set<String> users = new TreeSet<>();
        int others = 0;
        for (Occurrence use : view.index().of(named.symbol())) {
            Optional<String> user = use.isDefinition() ? Optional.empty() : user(view, use);
            user.filter(name -> !name.equals(named.symbol().name())).ifPresent(users::add);
            others += use.isDefinition() || user.isPresent() ? 0 : 1;
        }
        if (users.isEmpty()) {
            return List.of(new Prose(others == 0 ? "Nothing in the project names it."
                    : others == 1 ? "Named once." : "Named " + others + " times."));
        }
        String words = String.join(", ", users.stream().limit(MOST_USERS).toList())
                + (users.size() > MOST_USERS ? " and " + (users.size() - MOST_USERS) + " more" : "");
        return List.of(new Fact(named.symbol().kind() == SymbolKind.PROFILE ? "Services" : "Named by", words));
    }

    /** The service that a name stands in. */
    private static Optional<String> user(View view, Occurrence use) {
        return view.compose(use).elementAt(use.range().start()).filter(ElementId::isService).map(ElementId::name);
    }
}
