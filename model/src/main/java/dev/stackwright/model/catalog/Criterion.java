package dev.stackwright.model.catalog;

/**
 * What speaks for or against a technology.
 *
 * @param id      stable id, for example {@code data-model-fit}
 * @param name    as people call it
 * @param group   the group of categories it is weighed in; {@code any} for all
 * @param meaning one sentence
 * @param source  where this comes from
 */
public record Criterion(String id, String name, String group, String meaning, Source source) {

    static Criterion of(DataEntry entry) {
        entry.allowing("id", "name", "group", "meaning", "basis", "source");
        return new Criterion(entry.text("id"), entry.text("name"), entry.text("group"), entry.text("meaning"),
                Source.of(entry));
    }
}
