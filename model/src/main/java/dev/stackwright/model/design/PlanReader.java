package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.inside;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes plans out of the fields of a design file. */
final class PlanReader {

    private final UnknownFields.Collector unknown;
    private final SectionReader sections;
    private final SectionReader.EntryReading<Choices> choices;

    PlanReader(UnknownFields.Collector unknown, SectionReader.EntryReading<Choices> choices) {
        this.unknown = unknown;
        this.sections = new SectionReader(unknown);
        this.choices = choices;
    }

    Plan plan(JsonFields fields, String... path) {
        Choices own = fields.object(PlanFields.CHOICES)
                .map(inner -> choices.read(inner, inside(path, PlanFields.CHOICES))).orElse(Choices.UNDECIDED);
        PlanOffer offer = new PlanOffer(fields.text("price"), fields.text("segment"), words(fields, "features"),
                sections.texts(fields, inside(path, "limits")), sections.texts(fields, inside(path, "gates")),
                words(fields, "metering"), fields.text("billing"), words(fields, "marketplaces"));
        Plan plan = new Plan(own, offer,
                sections.entries(fields, DesignReader::elementId, this::size, inside(path, PlanFields.SIZING)),
                values(fields, path));
        unknown.add(fields.rest(), path);
        return plan;
    }

    private SortedMap<String, String> values(JsonFields fields, String... path) {
        return sections.texts(fields, inside(path, "values"));
    }

    private PlanSize size(JsonFields fields, String... path) {
        PlanSize size = new PlanSize(fields.text("machine"), SectionReader.count(fields, "replicas"),
                SectionReader.count(fields, "storageGb"));
        unknown.add(fields.rest(), path);
        return size;
    }

    private static SortedSet<String> words(JsonFields fields, String name) {
        return fields.texts(name).map(TreeSet::new).orElseGet(TreeSet::new);
    }
}
