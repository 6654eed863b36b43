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
 * @param sections in their order
 */
public record DocumentOutline(String id, String file, String title, String source, boolean each, boolean numbered,
                              List<SectionOutline> sections) {

    public DocumentOutline {
        sections = List.copyOf(sections);
    }

    static DocumentOutline of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "file", "title", "source", "each", "numbered", "sections");
        return new DocumentOutline(known.text("id"), known.text("file"), known.text("title"), known.text("source"),
                known.flag("each"), known.flag("numbered"),
                known.entries("sections").stream().map(SectionOutline::of).toList());
    }
}
