package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a message to a scenario, which comes to be where there is none of that name.
 *
 * @param before the number of the step before which it comes, from 1; empty for the last
 */
public record AddStep(String scenario, Optional<Integer> before, ScenarioStep step) implements Recipe {

    public AddStep {
        scenario = scenario.strip();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Scenario told = snapshot.design().landscape().scenarios().getOrDefault(scenario, Scenario.EMPTY);
        int at = before.orElse(told.steps().size() + 1);
        if (at < 1 || at > told.steps().size() + 1) {
            return RemoveStep.noSuchStep(scenario, told, at);
        }
        List<ScenarioStep> steps = new ArrayList<>(told.steps());
        steps.add(at - 1, step);
        return new SetScenario(scenario, new Scenario(told.description(), steps), "Add a step to " + scenario)
                .on(snapshot);
    }
}
