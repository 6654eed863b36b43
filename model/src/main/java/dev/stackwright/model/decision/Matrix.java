package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.model.design.Decision.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of single places of a decision's matrix. Nothing is checked here; {@link RecordDecision} does that. */
public record Matrix(Decision decision) {

    public Decision plus(Criterion criterion) {
        List<Criterion> all = new ArrayList<>(decision.criteria());
        all.add(criterion);
        return decision.withCriteria(all);
    }

    /** Its scores go with it. */
    public Decision without(Criterion criterion) {
        return decision.withCriteria(decision.criteria().stream()
                        .filter(other -> !other.id().equals(criterion.id())).toList())
                .withOptions(decision.options().stream().map(option -> option.withoutScore(criterion.id())).toList());
    }

    public Decision withWeight(String criterion, int weight) {
        return withCriterion(criterion, before -> before.withWeight(weight));
    }

    public Decision withName(String criterion, String name) {
        return withCriterion(criterion, before -> before.withName(name));
    }

    private Decision withCriterion(String id, UnaryOperator<Criterion> change) {
        return decision.withCriteria(decision.criteria().stream()
                .map(criterion -> criterion.id().equals(id) ? change.apply(criterion) : criterion).toList());
    }

    public Decision plus(Option option) {
        List<Option> all = new ArrayList<>(decision.options());
        all.add(option);
        return decision.withOptions(all);
    }

    /** An outcome that was this option is open again. */
    public Decision without(Option option) {
        Decision rest = decision.withOptions(decision.options().stream()
                .filter(other -> !other.name().equals(option.name())).toList());
        return decision.outcome().equals(Optional.of(option.name()))
                ? rest.withOutcome(Optional.empty(), decision.reason()) : rest;
    }

    /** @param score empty to take it back */
    public Decision withScore(String option, String criterion, Optional<Score> score) {
        return decision.withOptions(decision.options().stream().map(before -> !before.name().equals(option) ? before
                : score.map(given -> before.withScore(criterion, given))
                        .orElseGet(() -> before.withoutScore(criterion))).toList());
    }
}
