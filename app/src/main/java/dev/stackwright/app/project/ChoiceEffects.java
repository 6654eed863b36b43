package dev.stackwright.app.project;

import dev.stackwright.model.check.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a set of choices does to a project.
 *
 * @param findings what the checks say under these choices, accepted findings among them
 * @param byAnswer for each answer given the findings that would not be there without it
 */
public record ChoiceEffects(List<Finding> findings, Map<ChoiceKey, List<Finding>> byAnswer) {

    public static final ChoiceEffects NONE = new ChoiceEffects(List.of(), Map.of());

    public ChoiceEffects {
        findings = List.copyOf(findings);
        byAnswer = Map.copyOf(byAnswer);
    }
}
