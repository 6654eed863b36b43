package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Source;
import java.util.List;
import java.util.Set;

/**
 * What answers say for or against candidates.
 *
 * @param selection  id of the selection it bears on
 * @param given      ids of answers; it holds when all of them were given
 * @param points     1 to 5 for the candidates, -1 to -5 against them
 * @param candidates ids of catalog entries
 * @param reason     one sentence
 * @param criterion  id of the catalog's criterion it belongs to
 * @param source     where this comes from
 */
public record Ground(String selection, List<String> given, int points, List<String> candidates, String reason,
                     String criterion, Source source) {

    private static final int MOST_POINTS = 5;

    public Ground {
        given = List.copyOf(given);
        candidates = List.copyOf(candidates);
    }

    static Ground of(DataEntry entry) {
        entry.allowing("selection", "given", "speaks", "points", "candidates", "reason", "criterion", "basis",
                "source");
        int points = entry.number("points");
        if (points < 1 || points > MOST_POINTS) {
            throw entry.bad("points", "are not from 1 to " + MOST_POINTS);
        }
        String speaks = entry.text("speaks");
        if (!speaks.equals("for") && !speaks.equals("against")) {
            throw entry.bad("speaks", "is neither for nor against");
        }
        return new Ground(entry.text("selection"), entry.texts("given"), speaks.equals("for") ? points : -points,
                entry.texts("candidates"), entry.text("reason"), entry.text("criterion"), Source.of(entry));
    }

    boolean holds(Set<String> answers) {
        return !given.isEmpty() && answers.containsAll(given);
    }
}
