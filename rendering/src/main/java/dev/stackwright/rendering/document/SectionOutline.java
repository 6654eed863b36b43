package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.rendering.handoff.AnswerPlace;
import java.util.List;
import java.util.Optional;

/**
 * A section of a document.
 *
 * @param id       unique in its document; names the template
 * @param title    its heading
 * @param question what is undecided while the section has nothing to say
 * @param who      who could answer that
 * @param fields   fields of the brief the section draws on; each that is not answered is an open question of its own
 * @param at       where in the studio the question of the section is answered
 */
public record SectionOutline(String id, String title, String question, String who, List<String> fields,
                             Optional<AnswerPlace> at) {

    public SectionOutline {
        fields = List.copyOf(fields);
    }

    /** Without a place of its own, a section is filled by the first of its fields. */
    static SectionOutline of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "question", "who", "fields", AnswerPlace.FIELD_OF_DATA);
        List<String> fields = known.texts("fields");
        return new SectionOutline(known.text("id"), known.text("title"), known.text("question"), known.text("who"),
                fields, AnswerPlace.of(known).or(() -> fields.stream().<AnswerPlace>map(AnswerPlace.Field::new)
                        .findFirst()));
    }
}
