package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.DataEntry;

/**
 * Something that can be answered about a product.
 *
 * @param id      topic and value, for example {@code team:python}
 * @param meaning one sentence
 */
public record Answer(String id, String meaning) {

    static Answer of(DataEntry entry) {
        entry.allowing("id", "meaning");
        if (entry.text("id").indexOf(':') < 1) {
            throw entry.bad("id", "is no topic and value");
        }
        return new Answer(entry.text("id"), entry.text("meaning"));
    }

    /** What is asked, for example {@code team}. */
    public String topic() {
        return id.substring(0, id.indexOf(':'));
    }

    /** What is answered, for example {@code python}. */
    public String value() {
        return id.substring(id.indexOf(':') + 1);
    }
}
