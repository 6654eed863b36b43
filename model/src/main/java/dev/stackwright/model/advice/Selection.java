package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;

/**
 * One thing to decide.
 *
 * @param id         stable id, for example {@code database}
 * @param name       as people call it
 * @param question   what is asked
 * @param candidates ids of catalog entries, in the order that decides between equal points
 */
public record Selection(String id, String name, String question, List<String> candidates) {

    public Selection {
        candidates = List.copyOf(candidates);
    }

    static Selection of(DataEntry entry) {
        entry.allowing("id", "name", "question", "candidates");
        return new Selection(entry.text("id"), entry.text("name"), entry.text("question"),
                entry.texts("candidates"));
    }
}
