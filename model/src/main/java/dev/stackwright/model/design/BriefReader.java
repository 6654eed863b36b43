package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a brief out of the fields of a design file. */
final class BriefReader {

    private final JsonFields root;
    private final UnknownFields.Collector unknown;
    private final SectionReader sections;

    BriefReader(JsonFields root, UnknownFields.Collector unknown) {
        this.root = root;
        this.unknown = unknown;
        this.sections = new SectionReader(unknown);
    }

    Brief brief() {
        SortedMap<ElementId, SortedMap<String, String>> dossiers =
                sections.entries(root, DesignReader::elementId, BriefReader::texts, BriefFields.DOSSIERS);
        return root.object(BriefFields.BRIEF).map(fields -> {
            SortedMap<String, String> texts = fields.object(BriefFields.TEXTS).map(BriefReader::texts)
                    .orElseGet(TreeMap::new);
            Brief brief = new Brief(texts, tables(fields), dossiers);
            unknown.add(fields.rest(), BriefFields.BRIEF);
            return brief;
        }).orElseGet(() -> new Brief(new TreeMap<>(), new TreeMap<>(), dossiers));
    }

    private SortedMap<String, SortedMap<String, SortedMap<String, String>>> tables(JsonFields fields) {
        return sections.entries(fields, Optional::of, (table, path) -> {
            SortedMap<String, SortedMap<String, String>> rows = new TreeMap<>();
            table.names().forEach(id -> table.object(id).ifPresent(row -> rows.put(id, texts(row))));
            return rows;
        }, BriefFields.BRIEF, BriefFields.TABLES);
    }

    private static SortedMap<String, String> texts(JsonFields fields, String... path) {
        SortedMap<String, String> texts = new TreeMap<>();
        fields.names().forEach(name -> fields.lines(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }
}
