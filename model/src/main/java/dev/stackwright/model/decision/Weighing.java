package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The arithmetic of a weighted matrix: an option's total is the sum over all criteria of weight times score, divided
 * by 100, so from 1.00 to 5.00.
 *
 * @param decision whose criteria and options are weighed
 */
public record Weighing(Decision decision) {

    /** What the weights have to sum to. */
    public static final int WHOLE = 100;

    /** The sum of the weights. */
    public int sum() {
        return decision.criteria().stream().mapToInt(Criterion::weight).sum();
    }

    /** How much is missing to {@value #WHOLE}; below zero for what is too much. */
    public int missing() {
        return WHOLE - sum();
    }

    /** Criteria an option has no score for. */
    public List<Criterion> unjudged(Option option) {
        return decision.criteria().stream().filter(criterion -> option.score(criterion.id()).isEmpty()).toList();
    }

    /** With two decimals; empty while the weights do not sum up or a score is missing. */
    public Optional<BigDecimal> total(Option option) {
        return decision.criteria().isEmpty() || missing() != 0 || !unjudged(option).isEmpty() ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(weighed(option), 2));
    }

    private int weighed(Option option) {
        return decision.criteria().stream().mapToInt(criterion -> criterion.weight()
                * option.score(criterion.id()).map(Decision.Score::points).orElse(0)).sum();
    }

    /** How the total comes about: {@code 25 × 4 + 75 × 3 = 325}; what has no score yet is left out. */
    public String arithmetic(Option option) {
        List<String> products = decision.criteria().stream().flatMap(criterion -> option.score(criterion.id())
                .map(score -> criterion.weight() + " \u00d7 " + score.points()).stream()).toList();
        return products.isEmpty() ? "" : products.stream().collect(Collectors.joining(" + ")) + " = "
                + weighed(option);
    }

    /** The options with the highest total, more than one where they are equal; empty while none has a total. */
    public List<Option> best() {
        Optional<BigDecimal> most = decision.options().stream().flatMap(option -> total(option).stream())
                .max(BigDecimal::compareTo);
        return decision.options().stream()
                .filter(option -> most.isPresent() && total(option).equals(most)).toList();
    }
}
