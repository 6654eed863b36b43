package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;

/** Something a brief asks. */
public sealed interface BriefField permits TextField, TableField {

    /** Unique among all fields, for example {@code business.problem}; the design keeps the answer under it. */
    String id();

    /** What is asked, as a question or a heading. */
    String title();

    /** What a good answer says, with an example where that helps; empty where the title says it all. */
    Optional<String> hint();

    /** Who could answer. */
    String who();

    /** The choice of the design that answers the field as well, for example {@code sla}; mostly none. */
    Optional<String> choice();

    /** Reads one entry of a topic. */
    static BriefField of(DataEntry entry) {
        return entry.fields().containsKey("columns") ? TableField.of(entry) : TextField.of(entry);
    }

    /** The ids and titles of things to choose from, in the order of the file. */
    static List<Option> options(DataEntry entry) {
        return entry.pairs("options").entrySet().stream()
                .map(pair -> new Option(pair.getKey(), pair.getValue())).toList();
    }

    /**
     * One thing to choose.
     *
     * @param id    as the design keeps it
     * @param title as people read it
     */
    record Option(String id, String title) {
    }
}
