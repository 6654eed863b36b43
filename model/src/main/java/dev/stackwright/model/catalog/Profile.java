package dev.stackwright.model.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What every entry of the catalog says, whatever kind it is of.
 *
 * @param id           stable id, for example {@code postgresql}
 * @param name         as people call it
 * @param category     id of its {@link Category}
 * @param summary      what it is for
 * @param when         when to choose it
 * @param whenNot      when not
 * @param pairsWith    ids of entries it is often used with
 * @param alternatives ids of entries to weigh instead of it
 * @param source       where this comes from
 */
public record Profile(String id, String name, String category, String summary, String when, String whenNot,
                      List<String> pairsWith, List<String> alternatives, Source source) {

    private static final List<String> FIELDS = List.of("id", "name", "category", "summary", "when", "whenNot",
            "pairsWith", "alternatives", "basis", "source");

    public Profile {
        pairsWith = List.copyOf(pairsWith);
        alternatives = List.copyOf(alternatives);
    }

    static Profile of(DataEntry entry) {
        return new Profile(entry.text("id"), entry.text("name"), entry.text("category"), entry.text("summary"),
                entry.text("when"), entry.text("whenNot"), entry.texts("pairsWith"), entry.texts("alternatives"),
                Source.of(entry));
    }

    /** As {@link #of}, refusing fields that are neither of every entry nor among its kind's own. */
    static Profile strictly(DataEntry entry, String... own) {
        List<String> known = new ArrayList<>(FIELDS);
        known.addAll(List.of(own));
        return of(entry.allowing(known.toArray(String[]::new)));
    }
}
