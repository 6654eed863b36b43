package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.Proposal.Insertion;
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

    private static final Set<Form> SCALARS = Set.of(Form.TEXT, Form.WHOLE, Form.NUMBER, Form.FLAG);

    private final ComposeReference reference;

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
                .filter(attribute -> !there.contains(attribute.name()))
                .map(attribute -> proposal(attribute, required.contains(attribute.name()), asked));
    }

    private Proposal proposal(KnownAttribute attribute, boolean isRequired, Asked asked) {
        Shape value = reference.shape(attribute.shape());
        String detail = isRequired ? "required" : value.forms().stream().sorted().map(Form::words)
                .reduce((one, other) -> one + " or " + other).orElse("");
        return new Proposal(Proposal.Kind.ATTRIBUTE, attribute.name(), detail, documentation(attribute, value),
                KeyText.of(attribute.name(), value, reference, asked));
    }

    private static String documentation(KnownAttribute attribute, Shape value) {
        StringBuilder text = new StringBuilder(attribute.doc());
        if (!value.scalar().values().isEmpty()) {
            text.append("\nOne of ").append(String.join(", ", value.scalar().values())).append('.');
        }
        text.append("\nFor example ").append(attribute.name()).append(": ").append(attribute.example());
        attribute.since().ifPresent(version -> text.append("\nSince Docker Compose ").append(version).append('.'));
        return text.toString();
    }

    /** What is written for a key: with its colon, and with the lines below that it cannot do without. */
    static final class KeyText {

        private KeyText() {
        }

        static Insertion of(String name, Shape value, ComposeReference reference, Asked asked) {
            CaretPlace place = asked.place();
            String text = asked.text().text();
            boolean hasColon = place.token().end() < text.length() && text.charAt(place.token().end()) == ':';
            if (hasColon) {
                return Insertion.of(name);
            }
            if (place.flow() || value.forms().stream().anyMatch(SCALARS::contains)) {
                return Insertion.of(name + ": ");
            }
            String below = "\n" + " ".repeat(place.column() + asked.step());
            if (value.allows(Form.LIST)) {
                return Insertion.of(name + ":" + below + "- ");
            }
            List<String> required = value.mapping().required().always();
            if (required.isEmpty()) {
                return Insertion.of(name + ":" + below);
            }
            StringBuilder lines = new StringBuilder(name).append(':');
            int caret = 0;
            for (String key : required) {
                lines.append(below).append(key).append(": ");
                caret = caret == 0 ? lines.length() : caret;
            }
            return new Insertion(lines.toString(), caret);
        }
    }
}
