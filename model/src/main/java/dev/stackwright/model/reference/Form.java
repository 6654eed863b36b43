package dev.stackwright.model.reference;

import dev.stackwright.model.catalog.DataEntry;
import java.util.Locale;

/** The forms a value can be written in. */
public enum Form {
    TEXT("a text"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    FLAG("true or false"),
    NONE("empty"),
    LIST("a list"),
    MAPPING("a mapping");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** As a sentence names it: {@code a list}. */
    public String words() {
        return words;
    }

    /** The word the data files use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Form of(DataEntry entry, String id) {
        for (Form form : values()) {
            if (form.id().equals(id)) {
                return form;
            }
        }
        throw entry.bad("forms", "has an unknown form " + id);
    }
}
