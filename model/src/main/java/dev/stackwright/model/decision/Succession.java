package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Status;
import dev.stackwright.model.design.DecisionTrail.Link;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which decision took the place of which. The link stands with the later one alone, so that both ways always agree;
 * an earlier one is superseded as soon as a later one is agreed on, and in force again when that is taken back.
 *
 * @param decisions all of them, by id
 */
public record Succession(Map<String, Decision> decisions) {

    /** The decisions that took the place of one or, while they are only proposed, want to; the eldest first. */
    public List<String> successors(String id) {
        return decisions.entrySet().stream()
                .filter(entry -> entry.getValue().trail().linked(Link.SUPERSEDES).contains(id))
                .sorted(Comparator.comparing((Map.Entry<String, Decision> entry) -> entry.getValue().date())
                        .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
    }

    private boolean isOvertaken(String id) {
        return successors(id).stream().anyMatch(later -> decisions.get(later).status().wasAgreed());
    }

    /** The decisions after some have changed, with the status that follows from it for those before them. */
    SortedMap<String, Decision> settled(Map<String, Decision> before) {
        Succession earlier = new Succession(before);
        SortedMap<String, Decision> settled = new TreeMap<>(decisions);
        settled.replaceAll((id, decision) -> {
            if (isOvertaken(id)) {
                return decision.withStatus(Status.SUPERSEDED);
            }
            return earlier.isOvertaken(id) && decision.status() == Status.SUPERSEDED
                    ? decision.withStatus(Status.ACCEPTED) : decision;
        });
        return settled;
    }

    /**
     * Why what a decision says of others cannot be.
     *
     * @param before the decision as it was; empty for a new one
     */
    Optional<String> obstacle(String id, Optional<Decision> before) {
        Decision decision = decisions.get(id);
        for (String earlier : decision.trail().linked(Link.SUPERSEDES)) {
            boolean isNew = before.filter(was -> was.trail().linked(Link.SUPERSEDES).contains(earlier)).isEmpty();
            Decision replaced = decisions.get(earlier);
            if (isNew && replaced == null) {
                return Optional.of("There is no decision " + earlier + " whose place could be taken.");
            }
            if (isNew && !replaced.status().wasAgreed()) {
                return Optional.of("The decision " + replaced.title() + " is " + replaced.status().id()
                        + "; only an accepted one can be superseded. Accept or remove it first.");
            }
        }
        if (leadsToItself(id)) {
            return Optional.of("The decision " + decision.title() + " would take its own place in the end. Take the"
                    + " link out of one of the decisions between.");
        }
        boolean isMeantSuperseded = decision.status() == Status.SUPERSEDED
                && before.filter(was -> was.status() == Status.SUPERSEDED).isEmpty();
        if (isMeantSuperseded && !isOvertaken(id)) {
            return Optional.of("No other decision takes the place of " + decision.title()
                    + ". Supersede it by one, or call it deprecated.");
        }
        if (decision.status() != Status.SUPERSEDED && isOvertaken(id)
                && before.filter(was -> was.status() == Status.SUPERSEDED).isPresent()) {
            return Optional.of("The decision " + decisions.get(successors(id).get(0)).title() + " has taken the place"
                    + " of " + decision.title() + ". Take the link out of it first.");
        }
        return Optional.empty();
    }

    private boolean leadsToItself(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(decisions.get(id).trail().linked(Link.SUPERSEDES));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next) && decisions.containsKey(next)) {
                open.addAll(decisions.get(next).trail().linked(Link.SUPERSEDES));
            }
        }
        return false;
    }
}
