package dev.stackwright.model.reference;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.reference.Shape.ListRule;
import dev.stackwright.model.reference.Shape.MappingRule;
import dev.stackwright.model.reference.Shape.Required;
import dev.stackwright.model.reference.Shape.ScalarRule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the shapes from the data files. */
final class ReferenceReader {

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    Map<String, Shape> read(String file) {
        DataEntry.allOf(file).forEach(entry -> add(entry, shape(entry)));
        return shapes;
    }

    private void add(DataEntry entry, Shape shape) {
        if (shapes.put(shape.id(), shape) != null) {
            throw entry.bad("id", "is taken twice");
        }
    }

    private Shape shape(DataEntry entry) {
        entry.allowing("id", "doc", "forms", "format", "values", "usual", "least", "most", "items", "unique", "first",
                "attributes", "required", "required_when", "open", "names", "entries");
        Set<Form> forms = EnumSet.noneOf(Form.class);
        entry.texts("forms").forEach(form -> forms.add(Form.of(entry, form)));
        if (forms.isEmpty()) {
            throw entry.bad("forms", "is empty");
        }
        Map<String, KnownAttribute> attributes = new LinkedHashMap<>();
        for (DataEntry attribute : entry.entries("attributes")) {
            if (attributes.put(attribute.text("name"), attribute(entry, attribute)) != null) {
                throw attribute.bad("name", "stands twice in " + entry.name());
            }
        }
        ListRule list = new ListRule(entry.optionalText("items"), entry.flag("unique"), entry.texts("first"));
        Required required = new Required(entry.texts("required"), entry.pairs("required_when"));
        MappingRule mapping = new MappingRule(Collections.unmodifiableMap(attributes), entry.flag("open"), required,
                entry.optionalText("entries"), hasPlainNames(entry));
        return new Shape(entry.text("id"), entry.text("doc"), forms, scalar(entry), list, mapping);
    }

    private static boolean hasPlainNames(DataEntry entry) {
        String names = entry.optionalText("names").orElse("any");
        if (names.equals("name") || names.equals("any")) {
            return names.equals("name");
        }
        throw entry.bad("names", "is neither name nor any");
    }

    private static ScalarRule scalar(DataEntry entry) {
        return new ScalarRule(entry.optionalText("format").map(format -> Format.of(entry, format)),
                entry.texts("values"), entry.texts("usual"), number(entry, "least"), number(entry, "most"));
    }

    private static Optional<Integer> number(DataEntry entry, String field) {
        return entry.optionalText(field).map(text -> entry.number(field));
    }

    /** An attribute with allowed values or a format of its own gets a shape of its own. */
    private KnownAttribute attribute(DataEntry owner, DataEntry entry) {
        entry.allowing("name", "is", "doc", "since", "recent", "example", "values", "usual", "format");
        String shape = entry.text("is");
        ScalarRule own = scalar(entry);
        if (own.format().isPresent() || !own.values().isEmpty() || !own.usual().isEmpty()) {
            Shape base = shapes.get(shape);
            if (base == null) {
                throw entry.bad("is", "must name a shape of an earlier file to add to it");
            }
            shape = owner.text("id") + "." + entry.text("name");
            add(entry, new Shape(shape, base.doc(), base.forms(), own, base.list(), base.mapping()));
        }
        return new KnownAttribute(entry.text("name"), shape, entry.text("doc"), entry.optionalText("since"),
                entry.flag("recent"), entry.text("example"));
    }
}
