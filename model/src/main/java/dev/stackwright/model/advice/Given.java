package dev.stackwright.model.advice;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a design answers.
 *
 * @param ids     ids of answers, for example {@code team:python}
 * @param unknown answers in the design file that nobody knows any more; they say nothing and are kept
 */
public record Given(Set<String> ids, List<String> unknown) {

    public Given {
        ids = Set.copyOf(ids);
        unknown = List.copyOf(unknown);
    }

    /**
     * What was answered, and what the choices say: a stack has to suit all its plans, so the choices of each count.
     */
    public static Given of(Design design, Advice advice) {
        Set<String> known = new TreeSet<>(advice.answers().stream().map(Answer::id).toList());
        Set<String> written = new TreeSet<>();
        design.rationale().answers().forEach((topic, values) -> values.forEach(value ->
                written.add(topic + ":" + value)));
        Set<String> ids = new TreeSet<>(written);
        Stream.concat(Stream.of(design.choices()),
                design.planNames().stream().map(design::choicesOf)).forEach(choices -> add(choices, ids));
        ids.retainAll(known);
        return new Given(ids, written.stream().filter(id -> !known.contains(id)).toList());
    }

    private static void add(Choices choices, Set<String> ids) {
        choices.deploymentModelIds().forEach(id -> ids.add("deployment:" + id));
        choices.complianceIds().forEach(id -> ids.add("compliance:" + id));
        choices.sla().ifPresent(id -> ids.add("sla:" + id));
    }
}
