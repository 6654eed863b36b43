package dev.stackwright.rendering.document;

import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import java.util.List;

/** The weighted matrix of a decision: a row for each criterion, a cell for each option in its order. Immutable. */
public final class DecisionMatrix {

    private final Decision decision;
    private final Weighing weighing;

    DecisionMatrix(Decision decision) {
        this.decision = decision;
        this.weighing = new Weighing(decision);
    }

    /**
     * A criterion with what each option got.
     *
     * @param weight its share of 100
     * @param points 1 to 5 for each option; empty where nobody has judged it
     */
    public record Row(String criterion, int weight, List<String> points) {

        public Row {
            points = List.copyOf(points);
        }
    }

    /**
     * How an option does by one criterion.
     *
     * @param note why it got its points; may be empty
     */
    public record Judgement(String criterion, int points, String note) {
    }

    public List<Row> rows() {
        return decision.criteria().stream().map(criterion -> new Row(criterion.name(), criterion.weight(),
                decision.options().stream().map(option -> option.score(criterion.id())
                        .map(score -> String.valueOf(score.points())).orElse("")).toList())).toList();
    }

    /** The totals of all options, from 1.00 to 5.00; empty while a criterion is not judged. */
    public List<String> totals() {
        return decision.options().stream().map(option -> weighing.total(option).map(String::valueOf).orElse(""))
                .toList();
    }

    /** Where an option does better than the middle. */
    public List<Judgement> strengths(String option) {
        return judgements(option).stream().filter(judged -> judged.points() > 3).toList();
    }

    /** Where an option does worse than the middle. */
    public List<Judgement> weaknesses(String option) {
        return judgements(option).stream().filter(judged -> judged.points() < 3).toList();
    }

    private List<Judgement> judgements(String name) {
        return decision.options().stream().filter(option -> option.name().equals(name))
                .flatMap(option -> decision.criteria().stream().flatMap(criterion -> option.score(criterion.id())
                        .map(score -> new Judgement(criterion.name(), score.points(), score.note())).stream()))
                .toList();
    }
}
