package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Source;

/**
 * Something that is asked about a product.
 *
 * @param id       the part of an answer's id before the colon, for example {@code team}
 * @param name     a word or two
 * @param question what is asked
 * @param one      true where one answer excludes the others
 * @param choice   true where the choices of the design answer it
 * @param source   where the question comes from
 */
public record Topic(String id, String name, String question, boolean one, boolean choice, Source source) {

    static Topic of(DataEntry entry) {
        entry.allowing("id", "name", "question", "one", "choice", "basis", "source");
        return new Topic(entry.text("id"), entry.text("name"), entry.text("question"), entry.flag("one"),
                entry.flag("choice"), Source.of(entry));
    }
}
