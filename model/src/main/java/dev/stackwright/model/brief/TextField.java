package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Optional;

/**
 * A field answered by a text, or by one of several things to choose.
 *
 * @param label   what the answer is called where it stands in a document
 * @param isLong  true where the answer may be a page of Markdown
 * @param options what there is to choose from; empty for a free text
 */
public record TextField(String id, String title, String label, Optional<String> hint, String who,
                        Optional<String> choice, boolean isLong, List<Option> options) implements BriefField {

    public TextField {
        options = List.copyOf(options);
    }

    static TextField of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "label", "hint", "who", "choice", "long",
                "options");
        return new TextField(known.text("id"), known.text("title"),
                known.optionalText("label").orElse(known.text("title")), known.optionalText("hint"),
                known.text("who"), known.optionalText("choice"), known.flag("long"), BriefField.options(known));
    }
}
