package dev.stackwright.rendering.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the decisions of a design as records, a file each, with an index. */
public final class DecisionRecordWriter {

    private static final String FOLDER = "adr/";

    private final SectionTemplates templates;
    private final StackFacts facts;

    public DecisionRecordWriter(SectionTemplates templates, StackFacts facts) {
        this.templates = templates;
        this.facts = facts;
    }

    /**
     * Markdown by its way; nothing where nothing is recorded.
     *
     * @throws TemplateMistake where a template of the user's own has a mistake
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        if (!facts.records().isEmpty()) {
            files.put(FOLDER + "README.md", Tidy.markdown(templates.fill("adr/index.ftl", Map.of("it", facts))));
        }
        facts.records().forEach(record -> files.put(FOLDER + record.file(),
                Tidy.markdown(templates.fill("adr/record.ftl", Map.of("it", facts, "record", record)))));
        return files;
    }
}
