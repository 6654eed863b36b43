package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * A section of a document.
 *
 * @param id       unique in its document; names the template
 * @param title    its heading
 * @param question what is undecided while the section has nothing to say
 * @param who      who could answer that
 * @param fields   fields of the brief the section draws on; each that is not answered is an open question of its own
 */
public record SectionOutline(String id, String title, String question, String who, List<String> fields) {

    public SectionOutline {
        fields = List.copyOf(fields);
    }

    static SectionOutline of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "question", "who", "fields");
        return new SectionOutline(known.text("id"), known.text("title"), known.text("question"), known.text("who"),
                known.texts("fields"));
    }
}
