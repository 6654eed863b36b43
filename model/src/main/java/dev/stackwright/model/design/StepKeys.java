package dev.stackwright.model.design;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the unknown fields of the steps of one scenario are kept: under who speaks with whom and what is said, since
 * the file lists steps without a key, and places in the list change.
 */
final class StepKeys {

    private final String scenario;
    private final Map<ScenarioStep, Integer> seen = new HashMap<>();

    StepKeys(String scenario) {
        this.scenario = scenario;
    }

    /** The path of the next step; the second of two equal ones has a path of its own. */
    String[] next(ScenarioStep step) {
        int turn = seen.merge(step, 1, Integer::sum);
        return new String[] {Landscape.SCENARIOS, scenario, LandscapeFields.STEPS,
                new EdgeKey(step.from(), step.to()).toString(),
                (step.answer() ? "answer" : "message") + " " + turn + ": " + step.text()};
    }
}
