package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of a design file as nested maps and lists: what the design holds, and what it kept unknown. */
final class DesignFields {

    private final Design design;

    private DesignFields(Design design) {
        this.design = design;
    }

    /** The sections that hold something. */
    static SortedMap<String, Object> of(Design design) {
        return new DesignFields(design).sections();
    }

    private SortedMap<String, Object> sections() {
        SortedMap<String, Object> sections = UnknownFields.textKeyed(design.unknown());
        put(sections, "positions",
                section("positions", finite(), DesignReader::elementId, this::position));
        put(sections, "choices", choices(design.choices(), "choices"));
        put(sections, "plans", section("plans", design.planChoices(), Optional::of, this::plan));
        put(sections, "edges", section("edges", design.edges(), DesignReader::edgeKey, this::meaning));
        put(sections, "dataClasses",
                section("dataClasses", design.dataClasses(), DesignReader::elementId, this::keys));
        put(sections, "confirmations",
                section("confirmations", design.confirmations(), Optional::of, this::confirmation));
        put(sections, "parameters", section("parameters", design.parameters(), Optional::of, this::parameter));
        put(sections, "acceptances", design.acceptances().stream().map(this::acceptance).toList());
        put(sections, DecisionFields.ANSWERS, section(DecisionFields.ANSWERS, design.rationale().answers(),
                Optional::of, (values, path) -> List.copyOf(values)));
        DecisionFields decisions = new DecisionFields(design.unknown());
        put(sections, DecisionFields.DECISIONS, section(DecisionFields.DECISIONS, design.rationale().decisions(),
                Optional::of, (decision, path) -> decisions.of(path[1], decision)));
        return sections;
    }

    /**
     * The entries of a section, and those whose key says nothing to this version. What was left over of an entry
     * that is gone goes with it.
     */
    private <K, V> SortedMap<String, Object> section(String name, SortedMap<K, V> entries,
                                                     Function<String, Optional<K>> keyReading,
                                                     BiFunction<V, String[], Object> fields) {
        SortedMap<String, Object> section = unknownAt(name);
        section.keySet().removeIf(key -> keyReading.apply(key).isPresent());
        entries.forEach((key, value) ->
                section.put(key.toString(), fields.apply(value, new String[] {name, key.toString()})));
        return section;
    }

    /** JSON has no word for what a division by zero gives; such a place is as good as none. */
    private SortedMap<ElementId, NodePosition> finite() {
        SortedMap<ElementId, NodePosition> finite = new TreeMap<>(design.positions());
        finite.values().removeIf(position -> !Double.isFinite(position.x()) || !Double.isFinite(position.y()));
        return finite;
    }

    private Object position(NodePosition position, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        fields.put("x", position.x());
        fields.put("y", position.y());
        return fields;
    }

    private SortedMap<String, Object> choices(Choices choices, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        put(fields, "tenancy", choices.tenancy());
        put(fields, "deploymentModels", choices.deploymentModels().map(List::copyOf));
        put(fields, "compliance", choices.compliance().map(List::copyOf));
        put(fields, "sla", choices.sla());
        return fields;
    }

    private Object plan(Choices own, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        put(fields, "choices", choices(own, path[0], path[1], "choices"));
        return fields;
    }

    private Object meaning(EdgeMeaning meaning, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        put(fields, "description", meaning.description());
        put(fields, "protocol", meaning.protocol());
        put(fields, "synchronous", meaning.synchronous());
        put(fields, "encrypted", meaning.encrypted());
        put(fields, "dataClasses", keys(meaning.dataClasses(), path[0], path[1], "dataClasses"));
        return fields;
    }

    private List<Object> keys(Collection<DataClass> classes, String... path) {
        List<Object> keys = new ArrayList<>();
        classes.forEach(dataClass -> keys.add(dataClass.key()));
        UnknownFields.at(design.unknown(), path).ifPresent(unknown -> keys.addAll((List<?>) unknown));
        return keys;
    }

    private Object confirmation(Confirmation confirmation, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        fields.put("by", confirmation.by());
        fields.put("on", confirmation.on().toString());
        fields.put("contentHash", confirmation.contentHash());
        return fields;
    }

    private Object parameter(ParameterNote note, String... path) {
        SortedMap<String, Object> fields = unknownAt(path);
        put(fields, "meaning", note.meaning());
        put(fields, "secret", note.secret());
        return fields;
    }

    private Object acceptance(Acceptance acceptance) {
        SortedMap<String, Object> fields = unknownAt(UnknownFields.pathOf(acceptance));
        fields.put("check", acceptance.check());
        put(fields, "element", acceptance.element().map(Object::toString));
        fields.put("by", acceptance.by());
        fields.put("reason", acceptance.reason());
        put(fields, "until", acceptance.until().map(LocalDate::toString));
        return fields;
    }

    private SortedMap<String, Object> unknownAt(String... path) {
        return UnknownFields.at(design.unknown(), path)
                .map(fields -> UnknownFields.textKeyed((Map<?, ?>) fields)).orElseGet(TreeMap::new);
    }

    private static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }

    /** A section without entries goes, with whatever was left over of entries that are gone. */
    private static void put(Map<String, Object> fields, String name, Map<String, Object> value) {
        fields.remove(name);
        put(fields, name, Optional.of(value).filter(map -> !map.isEmpty()));
    }

    private static void put(Map<String, Object> fields, String name, List<Object> value) {
        fields.remove(name);
        put(fields, name, Optional.of(value).filter(list -> !list.isEmpty()));
    }
}
