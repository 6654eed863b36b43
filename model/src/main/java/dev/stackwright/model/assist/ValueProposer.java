package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.Format;
import dev.stackwright.model.reference.Shape;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes the values that the Compose Specification allows, or that are common. */
final class ValueProposer implements Proposer {

    private final ComposeReference reference;

    ValueProposer(ComposeReference reference) {
        this.reference = reference;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        CaretPlace place = asked.place();
        if (place.role() != Role.VALUE && place.role() != Role.ITEM) {
            return Stream.empty();
        }
        Optional<Shape> shape = reference.shapeAt(place.path());
        Set<String> values = new LinkedHashSet<>();
        shape.ifPresent(value -> addAll(value, values));
        if (place.role() == Role.ITEM && place.path().get(place.path().size() - 1).equals("0")) {
            reference.shapeAt(place.path().subList(0, place.path().size() - 1))
                    .ifPresent(list -> values.addAll(list.list().first()));
        }
        String doc = reference.attribute(place.path()).map(attribute -> attribute.doc()).orElse("");
        return values.stream().map(value -> new Proposal(Proposal.Kind.VALUE, value, "", doc, Insertion.of(value)));
    }

    private static void addAll(Shape shape, Set<String> values) {
        values.addAll(shape.scalar().values());
        values.addAll(shape.scalar().usual());
        boolean isFlag = shape.scalar().format().filter(Format.FLAG::equals).isPresent()
                || shape.allows(Form.FLAG) && !shape.allows(Form.TEXT);
        if (isFlag) {
            values.add("true");
            values.add("false");
        }
    }
}
