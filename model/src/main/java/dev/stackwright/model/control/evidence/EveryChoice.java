package dev.stackwright.model.control.evidence;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.design.Region;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice is made, for the design or for each plan the framework concerns.
 *
 * @param answer  what is chosen, as a clause; empty where it is not
 * @param missing what is not chosen, as a clause
 */
record EveryChoice(Function<Choices, Optional<String>> answer, String missing) implements EvidenceFinder {

    /** {@code regions-chosen}. */
    static EveryChoice regions() {
        return new EveryChoice(choices -> choices.regions().map(regions -> "the stack runs in "
                + regions.stream().map(Region::toString).collect(Collectors.joining(", "))), "no region is chosen");
    }

    /** {@code sla-chosen}. */
    static EveryChoice sla() {
        return new EveryChoice(choices -> choices.sla().map(target -> "the availability target is " + target + " %"),
                "no availability target is chosen");
    }

    /** {@code recovery-targets}. */
    static EveryChoice recovery() {
        return new EveryChoice(choices -> recovery(choices.recovery()), "RTO and RPO are not both stated");
    }

    private static Optional<String> recovery(Recovery recovery) {
        return recovery.timeObjective().flatMap(time -> recovery.pointObjective()
                .map(point -> "the RTO is " + time + " minutes and the RPO " + point + " minutes"));
    }

    /** {@code isolation-decided}. */
    static EveryChoice isolation() {
        return new EveryChoice(choices -> choices.tenancy().filter("siloed"::equals)
                .map(siloed -> "every customer has a stack of its own")
                .or(() -> choices.isolation().map(id -> "customers' data is kept apart by " + id.replace('-', ' '))),
                "nobody has decided how customers' data is kept apart");
    }

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.choices().entrySet().stream().map(this::choice));
    }

    private Evidence choice(Map.Entry<String, Choices> entry) {
        String lead = entry.getKey().isEmpty() ? "" : "In plan " + entry.getKey() + ", ";
        return answer.apply(entry.getValue()).map(words -> Evidence.fact(sentence(lead, words)))
                .orElseGet(() -> Evidence.missing(sentence(lead, missing)));
    }

    private static String sentence(String lead, String words) {
        String text = lead + words + ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
