package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.inside;
import static dev.stackwright.model.design.FieldSections.put;

import java.util.SortedMap;
import java.util.function.BiFunction;

/** The fields of plans as nested maps and lists. */
final class PlanFields {

    static final String CHOICES = "choices";
    static final String SIZING = "sizing";

    private final FieldSections written;
    private final BiFunction<Choices, String[], SortedMap<String, Object>> choices;

    PlanFields(FieldSections written, BiFunction<Choices, String[], SortedMap<String, Object>> choices) {
        this.written = written;
        this.choices = choices;
    }

    Object of(Plan plan, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, CHOICES, choices.apply(plan.choices(), inside(path, CHOICES)));
        PlanOffer offer = plan.offer();
        put(fields, "price", offer.price());
        put(fields, "segment", offer.segment());
        put(fields, "features", offer.features());
        put(fields, "limits", offer.limits());
        put(fields, "gates", offer.gates());
        put(fields, "metering", offer.metering());
        put(fields, "billing", offer.billing());
        put(fields, "marketplaces", offer.marketplaces());
        put(fields, SIZING, written.section(plan.sizing(), DesignReader::elementId, this::size,
                inside(path, SIZING)));
        put(fields, "values", plan.values());
        return fields;
    }

    private Object size(PlanSize size, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, "machine", size.machine());
        put(fields, "replicas", size.replicas());
        put(fields, "storageGb", size.storageGb());
        return fields;
    }
}
