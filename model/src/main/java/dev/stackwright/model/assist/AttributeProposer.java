package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.KnownAttribute;
import dev.stackwright.model.reference.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes the attributes of the Compose Specification that are not there yet. */
final class AttributeProposer implements Proposer {

    private final ComposeReference reference;
    private final Usual usual = Usual.read();

    AttributeProposer(ComposeReference reference) {
        this.reference = reference;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        CaretPlace place = asked.place();
        Optional<Shape> shape = place.role() == Role.KEY || place.role() == Role.ITEM && place.quote() == 0
                ? reference.shapeAt(place.path()) : Optional.empty();
        if (shape.isEmpty() || shape.get().mapping().attributes().isEmpty()) {
            return Stream.empty();
        }
        Set<String> there = asked.keysBeside();
        List<String> required = shape.get().mapping().required().always();
        return shape.get().mapping().attributes().values().stream()
                .filter(attribute -> !there.contains(attribute.name())).sorted(usual.order(shape.get()))
                .map(attribute -> proposal(attribute, required.contains(attribute.name()), asked));
    }

    private Proposal proposal(KnownAttribute attribute, boolean isRequired, Asked asked) {
        Shape value = reference.shape(attribute.shape());
        String detail = isRequired ? "required" : value.forms().stream().sorted().map(Form::words)
                .reduce((one, other) -> one + " or " + other).orElse("");
        return new Proposal(Proposal.Kind.ATTRIBUTE, attribute.name(), detail, documentation(attribute, value),
                new KeyText(reference, asked).of(attribute.name(), value));
    }

    private static String documentation(KnownAttribute attribute, Shape value) {
        StringBuilder text = new StringBuilder(attribute.doc());
        if (!value.scalar().values().isEmpty()) {
            text.append("\nOne of ").append(String.join(", ", value.scalar().values())).append('.');
        }
        String example = attribute.example().stripTrailing();
        text.append("\nFor example ").append(attribute.name()).append(':')
                .append(example.indexOf('\n') < 0 ? " " + example : "\n" + example.indent(2).stripTrailing());
        attribute.since().ifPresent(version -> text.append("\nSince Docker Compose ").append(version).append('.'));
        return text.toString();
    }
}
