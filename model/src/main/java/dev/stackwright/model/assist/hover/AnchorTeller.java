package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.assist.link.LinkTarget.Written;
import dev.stackwright.model.assist.link.SpecificationPage;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what stands behind an alias, and what a merge key brings. */
final class AnchorTeller implements Teller {

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        return question.place().flatMap(place -> {
            List<HoverSection> sections = aliases(place).map(alias -> section(question, alias)).toList();
            return sections.isEmpty() ? Optional.empty() : Optional.of(new HoverCard(place.range(), sections));
        });
    }

    private static Stream<YamlAlias> aliases(TreePlace place) {
        if (place.node() instanceof YamlAlias alias) {
            return Stream.of(alias);
        }
        return place.isKey() ? place.entry().filter(YamlEntry::isMerge).stream()
                .flatMap(entry -> merged(entry.value())) : Stream.empty();
    }

    private static Stream<YamlAlias> merged(YamlNode value) {
        if (value instanceof YamlSequence list) {
            return list.values().stream().flatMap(AnchorTeller::merged);
        }
        return value instanceof YamlAlias alias ? Stream.of(alias) : Stream.empty();
    }

    private static HoverSection section(PlaceQuestion question, YamlAlias alias) {
        List<Part> parts = new ArrayList<>();
        if (alias.target().isEmpty()) {
            parts.add(new Prose("Nothing above this line is marked &" + alias.name() + "."));
        } else {
            Range content = alias.target().get().contentRange();
            parts.add(new Code(YamlLines.of(question.text(), content)));
            parts.add(new Link("Line " + question.text().positionOf(content.start()).line(),
                    new Written(Optional.empty(), content)));
        }
        parts.add(new Link("Compose Specification", new Page(SpecificationPage.ofAnchors())));
        return new HoverSection(Kind.ANCHOR, "&" + alias.name(), parts);
    }
}
