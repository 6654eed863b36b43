package dev.stackwright.model.assist;

import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.Shape;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is written for a key: its colon, and the lines below that it cannot do without. */
final class KeyText {

    private static final Set<Form> SCALARS = Set.of(Form.TEXT, Form.WHOLE, Form.NUMBER, Form.FLAG);

    private final ComposeReference reference;
    private final Asked asked;

    KeyText(ComposeReference reference, Asked asked) {
        this.reference = reference;
        this.asked = asked;
    }

    /** @param value what stands behind the key */
    Insertion of(String name, Shape value) {
        CaretPlace place = asked.place();
        String text = asked.text().text();
        boolean hasColon = place.token().end() < text.length() && text.charAt(place.token().end()) == ':';
        if (hasColon) {
            return Insertion.of(name);
        }
        if (place.flow() || isScalar(value)) {
            return Insertion.of(name + ": ");
        }
        int column = place.column() + asked.step();
        String below = "\n" + " ".repeat(column);
        if (!value.allows(Form.LIST) || value.allows(Form.MAPPING) && prefersMapping(name, value)) {
            return withRequired(name + ":" + below, value, below);
        }
        boolean listsMappings = value.list().items().map(reference::shape).filter(item -> !isScalar(item)).isPresent();
        return listsMappings ? withRequired(name + ":" + below + "- ", reference.shape(value.list().items().get()),
                below + "  ") : Insertion.of(name + ":" + below + "- ");
    }

    /** Names with plain values are written as a mapping where the file does not list them. */
    private boolean prefersMapping(String name, Shape value) {
        boolean isOfPairs = value.mapping().entries().map(reference::shape).filter(KeyText::isScalar).isPresent();
        return isOfPairs && asked.file().services().stream().flatMap(service -> service.attribute(name).stream())
                .findFirst().flatMap(attribute -> attribute.value().asSequence()).isEmpty();
    }

    private static boolean isScalar(Shape shape) {
        return shape.forms().stream().anyMatch(SCALARS::contains);
    }

    /** @param between what separates two keys */
    private static Insertion withRequired(String start, Shape mapping, String between) {
        List<String> required = mapping.mapping().required().always();
        if (required.isEmpty()) {
            return Insertion.of(start);
        }
        StringBuilder lines = new StringBuilder(start);
        List<Range> stops = new ArrayList<>();
        for (String key : required) {
            lines.append(stops.isEmpty() ? "" : between).append(key).append(": ");
            stops.add(Range.at(lines.length()));
        }
        return new Insertion(lines.toString(), stops, List.of());
    }
}
