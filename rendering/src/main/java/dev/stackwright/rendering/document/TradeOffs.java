package dev.stackwright.rendering.document;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What the chosen option of a decision gains and gives up against the others, criterion by criterion. */
public final class TradeOffs {

    private final Decision decision;
    private final Optional<Option> chosen;

    TradeOffs(Decision decision) {
        this.decision = decision;
        this.chosen = decision.outcome().flatMap(name -> decision.options().stream()
                .filter(option -> option.name().equals(name)).findFirst());
    }

    /** Criteria in which no other option does as well. */
    public List<String> gained() {
        return compared(lead -> lead > 0);
    }

    /** Criteria in which another option does better. */
    public List<String> givenUp() {
        return compared(lead -> lead < 0);
    }

    private List<String> compared(IntPredicate wanted) {
        return chosen.stream().flatMap(option -> decision.criteria().stream()
                .flatMap(criterion -> line(option, criterion, wanted).stream())).toList();
    }

    private Optional<String> line(Option option, Criterion criterion, IntPredicate wanted) {
        Optional<Option> rival = decision.options().stream()
                .filter(other -> !other.equals(option) && other.score(criterion.id()).isPresent())
                .max(Comparator.comparingInt(other -> points(other, criterion)));
        if (option.score(criterion.id()).isEmpty() || rival.isEmpty()
                || !wanted.test(points(option, criterion) - points(rival.get(), criterion))) {
            return Optional.empty();
        }
        return Optional.of(criterion.name() + ": " + points(option, criterion) + " of 5 points, "
                + rival.get().name() + " has " + points(rival.get(), criterion));
    }

    private static int points(Option option, Criterion criterion) {
        return option.score(criterion.id()).map(Decision.Score::points).orElse(0);
    }
}
