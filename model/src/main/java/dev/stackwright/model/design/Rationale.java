package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Why the stack is as it is: what was answered about the product, and what was decided.
 *
 * @param answers   values by topic, for example {@code team} to {@code python}; topics and values nobody knows any
 *                  more are kept
 * @param decisions decisions by their id, for example {@code primary-database}
 */
public record Rationale(SortedMap<String, SortedSet<String>> answers, SortedMap<String, Decision> decisions) {

    public static final Rationale NONE = new Rationale(new TreeMap<>(), new TreeMap<>());

    public Rationale {
        SortedMap<String, SortedSet<String>> given = new TreeMap<>();
        answers.forEach((topic, values) -> given.put(topic, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        given.values().removeIf(Set::isEmpty);
        answers = Collections.unmodifiableSortedMap(given);
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    }

    /** The values answered on a topic; empty where none is. */
    public Set<String> answered(String topic) {
        return answers.containsKey(topic) ? answers.get(topic) : Set.of();
    }

    /** An empty set takes the answer back. */
    public Rationale withAnswer(String topic, Set<String> values) {
        SortedMap<String, SortedSet<String>> changed = new TreeMap<>(answers);
        changed.put(topic, new TreeSet<>(values));
        return new Rationale(changed, decisions);
    }

    public Rationale withDecision(String id, Decision decision) {
        SortedMap<String, Decision> changed = new TreeMap<>(decisions);
        changed.put(id, decision);
        return new Rationale(answers, changed);
    }

    /** With those decisions in place of all. */
    public Rationale withDecisions(SortedMap<String, Decision> changed) {
        return new Rationale(answers, changed);
    }

    Rationale renamed(ElementId from, ElementId to) {
        return from.isService() ? naming(name -> name.equals(from.name()) ? to.name() : name) : this;
    }

    Rationale without(ElementId element) {
        return element.isService() ? naming(name -> name.equals(element.name()) ? "" : name) : this;
    }

    /** @param name what decisions call a service from now on; empty for one that goes */
    private Rationale naming(UnaryOperator<String> name) {
        SortedMap<String, Decision> changed = new TreeMap<>(decisions);
        changed.replaceAll((id, decision) -> decision.withTrail(decision.trail()
                .naming(DecisionTrail.Link.SERVICES, name)));
        return new Rationale(answers, changed);
    }

    public Rationale withoutDecision(String id) {
        SortedMap<String, Decision> rest = new TreeMap<>(decisions);
        rest.remove(id);
        return new Rationale(answers, rest);
    }
}
