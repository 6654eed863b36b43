package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * Questions that belong together.
 *
 * @param intro  what the topic is for, in a sentence
 * @param source where the questions come from
 */
public record Topic(String id, String title, String intro, String source, List<BriefField> fields) {

    public Topic {
        fields = List.copyOf(fields);
    }

    static Topic of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "intro", "source", "fields");
        return new Topic(known.text("id"), known.text("title"), known.text("intro"), known.text("source"),
                known.entries("fields").stream().map(BriefField::of).toList());
    }
}
