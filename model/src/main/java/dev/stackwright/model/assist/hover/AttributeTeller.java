package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.CaretPlace;
import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.hover.HoverSection.Choices;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.assist.link.SpecificationPage;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.KnownAttribute;
import dev.stackwright.model.reference.Shape;
import dev.stackwright.model.reference.Shape.ScalarRule;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what an attribute of the Compose Specification is for, and what may be written there. */
final class AttributeTeller implements Teller {

    private final ComposeReference reference;

    AttributeTeller(ComposeReference reference) {
        this.reference = reference;
    }

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        return question.place().map(this::told).orElseGet(() -> unreadable(question));
    }

    /** Of a value only where it is chosen among some: all other values say something of themselves. */
    private Optional<HoverCard> told(TreePlace place) {
        List<String> path = place.isKey() || !lastIsItem(place.path()) ? place.path()
                : place.path().subList(0, place.path().size() - 1);
        return reference.attribute(path)
                .filter(known -> place.isKey() || !reference.shape(known.shape()).scalar().values().isEmpty())
                .map(known -> card(place.range(), path, known));
    }

    private static boolean lastIsItem(List<String> path) {
        return path.get(path.size() - 1).chars().allMatch(Character::isDigit);
    }

    /** Lines that are being typed and cannot be read. */
    private Optional<HoverCard> unreadable(PlaceQuestion question) {
        if (!question.snapshot().tree().isMasked(Range.at(question.offset()))) {
            return Optional.empty();
        }
        CaretPlace caret = CaretPlace.at(question.text(), question.offset());
        if (caret.role() != Role.KEY || caret.token().isEmpty()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(caret.path());
        path.add(question.text().slice(caret.token()));
        return reference.attribute(path).map(known -> card(caret.token(), path, known));
    }

    private HoverCard card(Range place, List<String> path, KnownAttribute known) {
        Shape shape = reference.shape(known.shape());
        List<Part> parts = new ArrayList<>();
        parts.add(new Prose(known.doc()));
        parts.add(new Fact("Written as", shape.forms().stream().sorted().map(Form::words)
                .collect(Collectors.joining(" or "))));
        if (!shape.scalar().values().isEmpty()) {
            parts.add(new Choices("One of", shape.scalar().values()));
        } else if (!shape.scalar().usual().isEmpty()) {
            parts.add(new Choices("Often", shape.scalar().usual()));
        }
        bounds(shape.scalar()).ifPresent(parts::add);
        List<String> required = shape.mapping().required().always();
        if (!required.isEmpty()) {
            parts.add(new Choices("Required in it", required));
        }
        known.since().ifPresent(version -> parts.add(new Fact("Since", "Docker Compose " + version)));
        parts.add(new Code(known.name() + ": " + known.example()));
        SpecificationPage.of(path).ifPresent(page -> parts.add(new Link("Compose Specification", new Page(page))));
        return new HoverCard(place, List.of(new HoverSection(Kind.ATTRIBUTE, known.name(), parts)));
    }

    private static Optional<Part> bounds(ScalarRule rule) {
        if (rule.least().isPresent() && rule.most().isPresent()) {
            return Optional.of(new Fact("From", rule.least().get() + " to " + rule.most().get()));
        }
        return rule.least().<Part>map(least -> new Fact("At least", String.valueOf(least)))
                .or(() -> rule.most().map(most -> new Fact("At most", String.valueOf(most))));
    }
}
