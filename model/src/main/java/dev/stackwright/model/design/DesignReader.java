package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Takes what this version knows out of the fields of a design file; the rest stays as unknown. */
final class DesignReader {

    private static final String DAY = "a day such as \"2027-01-31\"";

    private final JsonFields root;
    private final UnknownFields.Collector unknown = new UnknownFields.Collector();

    private DesignReader(JsonFields root) {
        this.root = root;
    }

    /** @throws WrongJson when a known field holds something else than it should */
    static Design read(JsonFields root) {
        return new DesignReader(root).design();
    }

    private Design design() {
        SortedMap<ElementId, NodePosition> positions = entries("positions", DesignReader::elementId, this::position);
        Choices choices = root.object("choices").map(fields -> choices(fields, "choices")).orElse(Choices.UNDECIDED);
        SortedMap<String, Choices> plans = plans();
        SortedMap<EdgeKey, EdgeMeaning> edges = entries("edges", DesignReader::edgeKey, this::meaning);
        SortedMap<ElementId, List<DataClass>> dataClasses = dataClasses();
        SortedMap<String, Confirmation> confirmations =
                entries("confirmations", Optional::of, this::confirmation);
        List<Acceptance> acceptances = acceptances();
        Rationale rationale = new DecisionReader(root, unknown).rationale();
        SortedMap<String, ParameterNote> parameters = entries("parameters", Optional::of, this::parameter);
        unknown.add(root.rest());
        return new Design(positions, choices, plans, edges, dataClasses, confirmations, acceptances, rationale,
                parameters, unknown.collected());
    }

    /** Reads one entry's fields. The path leads to the entry, for what is left over. */
    private interface EntryReading<V> {
        V read(JsonFields fields, String... path);
    }

    private <K, V> SortedMap<K, V> entries(String section, Function<String, Optional<K>> keyReading,
                                           EntryReading<V> reading) {
        SortedMap<K, V> entries = new TreeMap<>();
        root.object(section).ifPresent(fields -> {
            for (String name : fields.names()) {
                keyReading.apply(name).ifPresent(key -> fields.object(name)
                        .ifPresent(entry -> entries.put(key, reading.read(entry, section, name))));
            }
            unknown.add(fields.rest(), section);
        });
        return entries;
    }

    private NodePosition position(JsonFields fields, String... path) {
        NodePosition position = new NodePosition(fields.required("x", fields.number("x")),
                fields.required("y", fields.number("y")));
        unknown.add(fields.rest(), path);
        return position;
    }

    private Choices choices(JsonFields fields, String... path) {
        Choices choices = new Choices(fields.text("tenancy"), ids(fields, "deploymentModels"),
                ids(fields, "compliance"), fields.text("sla"));
        unknown.add(fields.rest(), path);
        return choices;
    }

    private static Optional<SortedSet<String>> ids(JsonFields fields, String name) {
        return fields.texts(name).map(TreeSet::new);
    }

    private SortedMap<String, Choices> plans() {
        return entries("plans", Optional::of, (fields, path) -> {
            Choices own = fields.object("choices")
                    .map(inner -> choices(inner, path[0], path[1], "choices")).orElse(Choices.UNDECIDED);
            unknown.add(fields.rest(), path);
            return own;
        });
    }

    private EdgeMeaning meaning(JsonFields fields, String... path) {
        List<String> classes = fields.texts("dataClasses").orElse(List.of());
        EdgeMeaning meaning = new EdgeMeaning(fields.text("description"), fields.text("protocol"),
                fields.flag("synchronous"), fields.flag("encrypted"), new TreeSet<>(known(classes)));
        unknown.add(fields.rest(), path);
        unknown.add(unknown(classes), path[0], path[1], "dataClasses");
        return meaning;
    }

    private SortedMap<ElementId, List<DataClass>> dataClasses() {
        SortedMap<ElementId, List<DataClass>> classes = new TreeMap<>();
        root.object("dataClasses").ifPresent(fields -> {
            for (String name : fields.names()) {
                elementId(name).ifPresent(element -> fields.texts(name).ifPresent(texts -> {
                    classes.put(element, known(texts));
                    unknown.add(unknown(texts), "dataClasses", name);
                }));
            }
            unknown.add(fields.rest(), "dataClasses");
        });
        return classes;
    }

    private Confirmation confirmation(JsonFields fields, String... path) {
        Confirmation confirmation = new Confirmation(fields.required("by", fields.text("by")),
                fields.required("on", day(fields, "on")),
                fields.required("contentHash", fields.text("contentHash")));
        unknown.add(fields.rest(), path);
        return confirmation;
    }

    private ParameterNote parameter(JsonFields fields, String... path) {
        ParameterNote note = new ParameterNote(fields.text("meaning"), fields.flag("secret"));
        unknown.add(fields.rest(), path);
        return note;
    }

    private List<Acceptance> acceptances() {
        List<Acceptance> acceptances = new ArrayList<>();
        for (JsonFields fields : root.objects("acceptances")) {
            Optional<ElementId> element = fields.text("element", "an element such as \"services/web\"",
                    DesignReader::elementId);
            Acceptance acceptance = new Acceptance(fields.required("check", fields.text("check")), element,
                    fields.required("by", fields.text("by")), fields.required("reason", fields.text("reason")),
                    day(fields, "until"));
            unknown.add(fields.rest(), UnknownFields.pathOf(acceptance));
            acceptances.add(acceptance);
        }
        return acceptances;
    }

    static Optional<LocalDate> day(JsonFields fields, String name) {
        return fields.text(name, DAY, text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static List<DataClass> known(List<String> keys) {
        return keys.stream().map(DataClass::of).flatMap(Optional::stream).toList();
    }

    private static List<String> unknown(List<String> keys) {
        return keys.stream().filter(key -> DataClass.of(key).isEmpty()).toList();
    }

    /** Empty for a name that is none: it is kept as it stands. */
    static Optional<ElementId> elementId(String name) {
        try {
            return Optional.of(ElementId.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty for a name that is none: it is kept as it stands. */
    static Optional<EdgeKey> edgeKey(String name) {
        try {
            return Optional.of(EdgeKey.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
