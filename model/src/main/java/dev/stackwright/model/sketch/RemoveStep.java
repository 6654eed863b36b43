package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a message out of a scenario.
 *
 * @param number the step, from 1
 */
public record RemoveStep(String scenario, int number) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Landscape.scenario(scenario))).orElseGet(() -> {
            Scenario told = snapshot.design().landscape().scenarios().get(scenario);
            if (number < 1 || number > told.steps().size()) {
                return noSuchStep(scenario, told, number);
            }
            List<ScenarioStep> steps = new ArrayList<>(told.steps());
            steps.remove(number - 1);
            return new SetScenario(scenario, new Scenario(told.description(), steps),
                    "Remove step " + number + " of " + scenario).on(snapshot);
        });
    }

    static Outcome noSuchStep(String scenario, Scenario told, int number) {
        return Outcome.refuse("no-such-step", "Scenario '" + scenario + "' has no step " + number + ".",
                told.steps().isEmpty() ? "It has none yet." : "Its steps are numbered from 1 to "
                        + told.steps().size() + ".");
    }
}
