package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.model.design.Decision.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What keeps a decision from being recorded. */
final class Obstacles {

    private static final int LEAST_OPTIONS = 2;

    private final Decision decision;
    private final List<String> found = new ArrayList<>();

    private Obstacles(Decision decision) {
        this.decision = decision;
    }

    /** One sentence each, with the remedy; empty where it can be recorded. */
    static List<String> of(Decision decision) {
        Obstacles obstacles = new Obstacles(decision);
        obstacles.titleAndOptions();
        obstacles.weights();
        obstacles.scores();
        if (decision.status() == Status.ACCEPTED) {
            obstacles.acceptance();
        }
        return List.copyOf(obstacles.found);
    }

    private void titleAndOptions() {
        if (decision.title().isBlank()) {
            found.add("The decision has no title. Say in a few words what is decided.");
        }
        if (decision.options().size() < LEAST_OPTIONS) {
            found.add("There is nothing to choose between. Name at least two options.");
        }
        distinct(decision.options(), Option::name, "option");
    }

    private void weights() {
        distinct(decision.criteria(), Criterion::name, "criterion");
        int missing = new Weighing(decision).missing();
        int sum = Weighing.WHOLE - missing;
        if (decision.criteria().isEmpty()) {
            found.add("Nothing is weighed. Add a criterion.");
        } else if (missing > 0) {
            found.add("The weights sum to " + sum + ". Give the criteria " + missing + " more to make 100.");
        } else if (missing < 0) {
            found.add("The weights sum to " + sum + ". Take " + -missing + " away to make 100.");
        }
        decision.criteria().stream().filter(criterion -> criterion.weight() < 1).findFirst().ifPresent(criterion ->
                found.add(criterion.name() + " has the weight " + criterion.weight()
                        + ", so it decides nothing. Give it 1 or more, or take it out."));
    }

    private void scores() {
        decision.options().stream().filter(option -> option.scores().values().stream().anyMatch(score ->
                score.points() < Decision.Score.LEAST || score.points() > Decision.Score.MOST)).findFirst()
                .ifPresent(option -> found.add("A score of " + option.name() + " is not from 1 to 5. Correct it."));
    }

    private void acceptance() {
        List<String> unjudged = decision.options().stream()
                .filter(option -> !new Weighing(decision).unjudged(option).isEmpty()).map(Option::name).toList();
        if (!unjudged.isEmpty()) {
            found.add("An accepted decision has all its scores; some are missing for " + String.join(", ", unjudged)
                    + ". Give them, or leave the decision proposed.");
        }
        if (decision.outcome().isEmpty()) {
            found.add("An accepted decision has an outcome. Choose one of the options, or leave it proposed.");
        } else if (decision.options().stream().noneMatch(option ->
                decision.outcome().equals(Optional.of(option.name())))) {
            found.add("The outcome " + decision.outcome().get() + " is none of the options. Choose another one.");
        }
    }

    private <T> void distinct(List<T> all, Function<T, String> name, String what) {
        Set<String> seen = new HashSet<>();
        List<String> twice = all.stream().map(name).filter(text -> !text.isBlank())
                .filter(text -> !seen.add(text.strip().toLowerCase(Locale.ROOT))).toList();
        if (all.stream().map(name).anyMatch(String::isBlank)) {
            found.add("One " + what + " has no name. Name it, or take it out.");
        }
        if (!twice.isEmpty()) {
            found.add("More than one " + what + " is called " + twice.stream().distinct()
                    .collect(Collectors.joining(", ")) + ". Rename or remove one of them.");
        }
    }
}
