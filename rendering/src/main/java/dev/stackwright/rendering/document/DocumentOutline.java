package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * A document as it is planned.
 *
 * @param id       names the folder of its templates
 * @param file     the file it is written to; in a document for each service {@code *} stands for the service
 * @param title    its heading; {@code *} stands for the stack, or for the service
 * @param source   whose document it is: title of a source, section
 * @param each     true for one document a service
 * @param numbered true where headings carry the number of their section
 * @param header   true where the template {@code header} stands between title and first section
 * @param sections in their order; one with the id {@link #QUESTIONS} takes the open questions of all
 */
public record DocumentOutline(String id, String file, String title, String source, boolean each, boolean numbered,
                              boolean header, List<SectionOutline> sections) {

    /** The section that gathers the open questions; without one they stand at the end. */
    static final String QUESTIONS = "open-questions";

    public DocumentOutline {
        sections = List.copyOf(sections);
    }

    /** The file of the document of a service. */
    public String fileOf(ServiceFacts service) {
        return file.replace("*", FileName.of(service.name()));
    }

    static DocumentOutline of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "file", "title", "source", "each", "numbered", "header",
                "sections");
        return new DocumentOutline(known.text("id"), known.text("file"), known.text("title"), known.text("source"),
                known.flag("each"), known.flag("numbered"), known.flag("header"),
                known.entries("sections").stream().map(SectionOutline::of).toList());
    }
}
