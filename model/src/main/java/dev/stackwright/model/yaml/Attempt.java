package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import java.util.List;

/**
 * One try at reading: documents when it succeeded, otherwise what stopped it and where the cause may be.
 *
 * @param documents what was read; empty list on failure
 * @param problem   null on success
 * @param suspects  offsets in whose lines the cause may lie, likeliest first; empty on success
 * @param reached   offset at which reading stopped; the length of the text on success
 */
record Attempt(List<YamlDocument> documents, YamlProblem problem, List<Integer> suspects, int reached) {

    static Attempt success(List<YamlDocument> documents, int length) {
        return new Attempt(documents, null, List.of(), length);
    }

    static Attempt failure(YamlProblem problem, List<Integer> suspects, int reached) {
        return new Attempt(List.of(), problem, suspects, reached);
    }

    boolean succeeded() {
        return problem == null;
    }

    Range place() {
        return problem.range();
    }
}
