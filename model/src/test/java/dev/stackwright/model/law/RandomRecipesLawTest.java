package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random verbs on real files: what is read afterwards is what was meant, no other line moves, undo takes it back.
 */
class RandomRecipesLawTest {

    /** Enough for more than 20,000 edits; 30 make more than 50,000. */
    private static final int STEPS_PER_FILE = Integer.getInteger("stackwright.steps", 12);
    /** Refusals that ask for the impossible; all others say that the text could not be edited. */
    private static final Set<String> IMPOSSIBLE = Set.of("self-dependency", "already-connected", "would-be-a-cycle",
            "no-change", "container-name-set", "target-in-use", "still-needed", "network-mode-set", "variable-exists",
            "variable-in-use", "cannot-be-default", "test-is-none");

    private final Corpus corpus = Corpus.orSkip();

    @Test
    void whatIsReadAfterwardsIsWhatWasMeant() {
        long seed = Long.getLong("stackwright.seed", 20_261_121L);
        long start = System.nanoTime();
        List<Result> results = corpus.rows().parallelStream()
                .filter(row -> !row.isBomb()).map(row -> new Result(row, new Chain(
                corpus.document(row), new Random(seed ^ row.path().hashCode())).run(STEPS_PER_FILE))).toList();
        Map<String, Integer> refused = new TreeMap<>();
        Map<String, Integer> refusedOnValid = new TreeMap<>();
        int applied = 0;
        int appliedOnValid = 0;
        for (Result result : results) {
            applied += result.chain().applied().size();
            appliedOnValid += result.row().isValid() ? result.chain().applied().size() : 0;
            result.chain().refusals().forEach((code, deeds) -> {
                refused.merge(code, deeds.size(), Integer::sum);
                if (result.row().isValid() && !IMPOSSIBLE.contains(code)) {
                    refusedOnValid.merge(code, deeds.size(), Integer::sum);
                    deeds.forEach(deed -> System.out.println("  " + code + " " + result.row() + " " + deed));
                }
            });
        }
        int hindered = refusedOnValid.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("Places of others: %d times asked how far the edit may reach%n",
                results.stream().mapToInt(result -> result.chain().answered()).sum());
        System.out.printf("Random recipes (seed %d): %d applied in %d s, %d on valid files; refused %s; "
                        + "hindered by the text of valid files: %d %s%n", seed, applied,
                (System.nanoTime() - start) / 1_000_000_000L, appliedOnValid, refused, hindered, refusedOnValid);
        System.out.print(figures(results));
        List<String> violations = results.stream().flatMap(result -> result.chain().violations().stream()
                .map(violation -> result.row() + ": " + violation)).toList();
        assertThat(violations).as("%d violations", violations.size()).isEmpty();
        assertThat(applied).isGreaterThanOrEqualTo(20_000);
        assertThat(hindered * 100.0 / (hindered + appliedOnValid)).isLessThanOrEqualTo(2.0);
    }

    /** One line a verb: how often it was done, and refused for which reasons. */
    private static String figures(List<Result> results) {
        Map<String, Integer> done = new TreeMap<>();
        Map<String, Map<String, Integer>> refused = new TreeMap<>();
        for (Result result : results) {
            result.chain().applied().forEach(deed -> done.merge(deed.verb(), 1, Integer::sum));
            result.chain().refusals().forEach((code, deeds) -> deeds.forEach(deed ->
                    refused.computeIfAbsent(deed.verb(), verb -> new TreeMap<>()).merge(code, 1, Integer::sum)));
        }
        refused.keySet().forEach(verb -> done.putIfAbsent(verb, 0));
        StringBuilder lines = new StringBuilder();
        done.forEach((verb, count) -> lines.append("  %-24s %6d done, refused %s%n".formatted(verb, count,
                refused.getOrDefault(verb, Map.of()))));
        return lines.toString();
    }

    private record Result(OracleRow row, Chain chain) {
    }
}
