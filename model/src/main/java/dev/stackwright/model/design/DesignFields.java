package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.inside;
import static dev.stackwright.model.design.FieldSections.put;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The fields of a design file as nested maps and lists: what the design holds, and what it kept unknown. */
final class DesignFields {

    private final Design design;
    private final FieldSections written;

    private DesignFields(Design design) {
        this.design = design;
        this.written = new FieldSections(design.unknown());
    }

    /** The sections that hold something. */
    static SortedMap<String, Object> of(Design design) {
        return new DesignFields(design).sections();
    }

    private SortedMap<String, Object> sections() {
        SortedMap<String, Object> sections = UnknownFields.textKeyed(design.unknown());
        ElementNotes notes = design.notes();
        SheetFields sheets = new SheetFields(written);
        put(sections, "positions", sheets.positions(design.positions(), "positions"));
        put(sections, "choices", choices(design.choices(), "choices"));
        put(sections, "plans", written.section(design.plans(), Optional::of,
                new PlanFields(written, this::choices)::of, "plans"));
        put(sections, "edges", written.section(design.edges(), DesignReader::edgeKey, this::meaning, "edges"));
        put(sections, "dataClasses",
                written.section(notes.dataClasses(), DesignReader::elementId, this::keys, "dataClasses"));
        put(sections, "residency", written.section(notes.residency(), DesignReader::elementId,
                (place, path) -> place, "residency"));
        put(sections, "retentionDays", written.section(notes.retention(), DesignReader::elementId,
                (days, path) -> days, "retentionDays"));
        put(sections, "scopes", written.section(notes.scopes(), DesignReader::elementId,
                (scope, path) -> scope.key(), "scopes"));
        put(sections, "operations", new OperationsFields(written).of(design.operations()));
        put(sections, "confirmations",
                written.section(design.confirmations(), Optional::of, this::confirmation, "confirmations"));
        put(sections, "parameters",
                written.section(design.parameters(), Optional::of, this::parameter, "parameters"));
        put(sections, "acceptances", design.acceptances().stream().map(this::acceptance).toList());
        put(sections, DecisionFields.ANSWERS, written.section(design.rationale().answers(), Optional::of,
                (values, path) -> List.copyOf(values), DecisionFields.ANSWERS));
        put(sections, DecisionFields.DECISIONS, written.section(design.rationale().decisions(), Optional::of,
                (decision, path) -> new DecisionFields(written).of(path[1], decision), DecisionFields.DECISIONS));
        sheets.into(sections, design.sheet());
        new LandscapeFields(written).into(sections, design.landscape());
        new BriefFields(written).into(sections, design.brief());
        return sections;
    }

    private SortedMap<String, Object> choices(Choices choices, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, "tenancy", choices.tenancy());
        put(fields, "isolation", choices.isolation());
        put(fields, "deploymentModels", choices.deploymentModels().map(List::copyOf));
        put(fields, "compliance", choices.compliance().map(List::copyOf));
        put(fields, "sla", choices.sla());
        put(fields, "rtoMinutes", choices.recovery().timeObjective());
        put(fields, "rpoMinutes", choices.recovery().pointObjective());
        put(fields, "regions", choices.regions().map(regions -> regions.stream().map(Region::toString).toList()));
        return fields;
    }

    private Object meaning(EdgeMeaning meaning, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, "description", meaning.description());
        put(fields, "protocol", meaning.protocol());
        put(fields, "synchronous", meaning.synchronous());
        put(fields, "encrypted", meaning.encrypted());
        put(fields, "dataClasses", keys(meaning.dataClasses(), inside(path, "dataClasses")));
        return fields;
    }

    private List<Object> keys(Collection<DataClass> classes, String... path) {
        List<Object> keys = new ArrayList<>();
        classes.forEach(dataClass -> keys.add(dataClass.key()));
        keys.addAll(written.itemsAt(path));
        return keys;
    }

    private Object confirmation(Confirmation confirmation, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put("by", confirmation.by());
        fields.put("on", confirmation.on().toString());
        fields.put("contentHash", confirmation.contentHash());
        return fields;
    }

    private Object parameter(ParameterNote note, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, "meaning", note.meaning());
        put(fields, "secret", note.secret());
        return fields;
    }

    private Object acceptance(Acceptance acceptance) {
        SortedMap<String, Object> fields = written.at(UnknownFields.pathOf(acceptance));
        fields.put("check", acceptance.check());
        put(fields, "element", acceptance.element().map(Object::toString));
        fields.put("by", acceptance.by());
        fields.put("reason", acceptance.reason());
        put(fields, "until", acceptance.until().map(LocalDate::toString));
        return fields;
    }
}
