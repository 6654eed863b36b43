package dev.stackwright.model.catalog;

/**
 * What a group of technologies is for; one of them is usually enough.
 *
 * @param id      stable id, for example {@code relational}
 * @param name    as people call it
 * @param group   categories that are decided together, for example {@code databases}
 * @param purpose one sentence
 */
public record Category(String id, String name, String group, String purpose) {

    static Category of(DataEntry entry) {
        entry.allowing("id", "name", "group", "purpose");
        return new Category(entry.text("id"), entry.text("name"), entry.text("group"), entry.text("purpose"));
    }
}
