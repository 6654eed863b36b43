package dev.stackwright.app.project;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import java.util.Optional;

/** Finds the step of a scenario behind a message that is drawn. */
public final class Messages {

    private Messages() {
    }

    /** The scenario a message belongs to; empty for an edge that is no message. */
    public static Optional<String> scenarioOf(EdgeKey edge) {
        String name = edge.from().name();
        return ScenarioMessages.number(edge).isPresent() && name.indexOf('/') > 0
                ? Optional.of(name.substring(0, name.lastIndexOf('/'))) : Optional.empty();
    }

    /** The pair between which a message goes; an edge that is no message is that pair itself. */
    public static EdgeKey pairOf(Snapshot snapshot, EdgeKey edge) {
        int index = ScenarioMessages.number(edge).orElse(0) - 1;
        return scenarioOf(edge).map(snapshot.design().landscape().scenarios()::get).map(Scenario::steps)
                .filter(steps -> index >= 0 && index < steps.size()).map(steps -> steps.get(index))
                .map(step -> new EdgeKey(step.from(), step.to())).orElse(edge);
    }
}
