package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.put;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a brief as nested maps and lists; a text of several lines is a list of them. */
final class BriefFields {

    static final String BRIEF = "brief";
    static final String TEXTS = "texts";
    static final String TABLES = "tables";
    static final String DOSSIERS = "dossiers";

    private final FieldSections written;

    BriefFields(FieldSections written) {
        this.written = written;
    }

    /** Puts the sections that hold something. */
    void into(SortedMap<String, Object> sections, Brief brief) {
        SortedMap<String, Object> fields = written.at(BRIEF);
        put(fields, TEXTS, texts(brief.texts(), BRIEF, TEXTS));
        put(fields, TABLES, written.section(brief.tables(), Optional::of,
                (rows, table) -> written.section(rows, Optional::of, this::texts, table), BRIEF, TABLES));
        put(sections, BRIEF, fields);
        put(sections, DOSSIERS, written.section(brief.dossiers(), DesignReader::elementId, this::texts, DOSSIERS));
    }

    private SortedMap<String, Object> texts(SortedMap<String, String> texts, String... path) {
        SortedMap<String, Object> fields = new TreeMap<>();
        texts.forEach((field, text) -> fields.put(field,
                text.contains("\n") ? List.of(text.split("\n", -1)) : text));
        return fields;
    }
}
