package dev.stackwright.model.ladder;

import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.ladder.PointReading.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how points to validate stand. What the studio sees counts before what a person confirmed. */
final class PointJudge {

    private final LadderStack stack;
    private final LadderRules rules;
    private final Optional<ComposeVerdict> verdict;
    private final PointContent content;

    PointJudge(LadderStack stack, LadderRules rules, Optional<ComposeVerdict> verdict) {
        this.stack = stack;
        this.rules = rules;
        this.verdict = verdict;
        this.content = new PointContent(stack);
    }

    PointReading of(ValidatePoint point) {
        Optional<Confirmation> made = Optional.ofNullable(stack.snapshot().design().confirmations().get(point.id()));
        if (stack.compose().services().isEmpty() || !stack.has(point.needs())) {
            return new PointReading(point, State.NOT_NEEDED, "", made);
        }
        List<Gap> against = against(point);
        if (!against.isEmpty()) {
            return new PointReading(point, State.REFUTED, against.get(0).message(), made);
        }
        return switch (point.proof()) {
            case STUDIO -> stack.snapshot().tree().isWhole()
                    ? new PointReading(point, State.VERIFIED, "No check of the studio speaks against it.", made)
                    : new PointReading(point, State.OPEN, "Parts of the file cannot be read.", made);
            case COMPOSE -> byCompose(point, made);
            case PERSON -> new PointReading(point, made.isEmpty() ? State.OPEN
                    : made.get().contentHash().equals(content.hash(point.covers())) ? State.CONFIRMED : State.STALE,
                    "", made);
        };
    }

    private PointReading byCompose(ValidatePoint point, Optional<Confirmation> made) {
        return verdict.map(said -> said.accepts()
                ? new PointReading(point, State.VERIFIED, "docker compose config takes it.", made)
                : new PointReading(point, State.REFUTED, said.message(), made))
                .orElseGet(() -> new PointReading(point, State.OPEN, "Docker Compose has not been asked.", made));
    }

    private List<Gap> against(ValidatePoint point) {
        List<Gap> gaps = new ArrayList<>(stack.open(point.checks()).stream().map(Gap::of).toList());
        point.rule().ifPresent(rule -> gaps.addAll(rules.gaps(rule, stack)));
        return gaps;
    }
}
