package dev.stackwright.app.panels.scenarios;

import dev.stackwright.model.design.ScenarioStep;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step in the table.
 *
 * @param number counted from 1
 * @param known  false where an end of it is gone
 */
record StepLine(int number, ScenarioStep step, boolean known) {

    static List<StepLine> of(ScenariosModel model) {
        List<ScenarioStep> steps = model.scenario().steps();
        return IntStream.range(0, steps.size()).mapToObj(index -> new StepLine(index + 1, steps.get(index),
                model.knows(steps.get(index).from()) && model.knows(steps.get(index).to()))).toList();
    }
}
