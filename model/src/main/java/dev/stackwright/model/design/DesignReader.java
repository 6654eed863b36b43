package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes what this version knows out of the fields of a design file; the rest stays as unknown. */
final class DesignReader {

    private static final String DAY = "a day such as \"2027-01-31\"";

    private final JsonFields root;
    private final UnknownFields.Collector unknown = new UnknownFields.Collector();
    private final SectionReader sections = new SectionReader(unknown);

    private DesignReader(JsonFields root) {
        this.root = root;
    }

    /** @throws WrongJson when a known field holds something else than it should */
    static Design read(JsonFields root) {
        return new DesignReader(root).design();
    }

    private Design design() {
        DesignDraft draft = new DesignDraft(Design.EMPTY);
        SheetReader sheets = new SheetReader(root, unknown);
        draft.positions = sheets.positions(root, "positions");
        draft.choices = root.object("choices").map(fields -> choices(fields, "choices")).orElse(Choices.UNDECIDED);
        draft.plans = sections.entries(root, Optional::of, new PlanReader(unknown, this::choices)::plan, "plans");
        draft.edges = sections.entries(root, DesignReader::edgeKey, this::meaning, "edges");
        draft.notes = notes();
        draft.operations = root.object(OperationsFields.OPERATIONS)
                .map(new OperationsReader(unknown)::operations).orElse(Operations.NONE);
        draft.confirmations = sections.entries(root, Optional::of, this::confirmation, "confirmations");
        draft.acceptances = acceptances();
        draft.rationale = new DecisionReader(root, unknown).rationale();
        draft.parameters = sections.entries(root, Optional::of, this::parameter, "parameters");
        draft.sheet = sheets.sheet();
        draft.landscape = new LandscapeReader(root, unknown).landscape();
        draft.brief = new BriefReader(root, unknown).brief();
        unknown.add(root.rest());
        draft.unknown = unknown.collected();
        return draft.design();
    }

    private ElementNotes notes() {
        return new ElementNotes(dataClasses(),
                sections.values(root, DesignReader::elementId, fields -> fields::text, "residency"),
                sections.values(root, DesignReader::elementId, fields -> name -> SectionReader.count(fields, name),
                        "retentionDays"),
                sections.values(root, DesignReader::elementId, fields -> name -> fields.text(name,
                        "shared or per-tenant", ServiceScope::of), "scopes"));
    }

    private Choices choices(JsonFields fields, String... path) {
        Choices choices = new Choices(fields.text("tenancy"), fields.text("isolation"),
                ids(fields, "deploymentModels"), ids(fields, "compliance"), fields.text("sla"),
                new Recovery(SectionReader.count(fields, "rtoMinutes"), SectionReader.count(fields, "rpoMinutes")),
                fields.texts("regions").map(DesignReader::regions));
        unknown.add(fields.rest(), path);
        return choices;
    }

    private static Optional<SortedSet<String>> ids(JsonFields fields, String name) {
        return fields.texts(name).map(TreeSet::new);
    }

    private static SortedSet<Region> regions(List<String> texts) {
        return texts.stream().map(Region::parse).collect(Collectors.toCollection(TreeSet::new));
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
