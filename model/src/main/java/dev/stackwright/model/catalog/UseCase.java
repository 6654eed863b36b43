package dev.stackwright.model.catalog;

import java.util.List;

/**
 * What technologies of a category are used for.
 *
 * @param id           stable id, for example {@code sessions}
 * @param name         as people call it
 * @param category     id of the category
 * @param meaning      one sentence
 * @param technologies ids of the entries that suit best
 * @param source       where this comes from
 */
public record UseCase(String id, String name, String category, String meaning, List<String> technologies,
                      Source source) {

    public UseCase {
        technologies = List.copyOf(technologies);
    }

    static UseCase of(DataEntry entry) {
        entry.allowing("id", "name", "category", "meaning", "technologies", "basis", "source");
        return new UseCase(entry.text("id"), entry.text("name"), entry.text("category"), entry.text("meaning"),
                entry.texts("technologies"), Source.of(entry));
    }
}
