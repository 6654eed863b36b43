package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The messages of a scenario as edges. Two participants may exchange many messages, so the key of an edge is not
 * the pair but the step: {@code steps/Order/3} for the third one of the scenario {@code Order}.
 */
public final class ScenarioMessages {

    private static final String SECTION = "steps";

    private ScenarioMessages() {
    }

    /** @param number of the step, the first is 1 */
    public static EdgeKey key(String scenario, int number) {
        ElementId id = new ElementId(SECTION, scenario + "/" + number);
        return new EdgeKey(id, id);
    }

    /** The number of the step an edge stands for, the first is 1; empty for an edge that is no message. */
    public static OptionalInt number(EdgeKey edge) {
        String name = edge.from().name();
        String number = name.substring(name.lastIndexOf('/') + 1);
        return edge.from().section().equals(SECTION) && number.matches("[0-9]{1,9}")
                ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** Everything that sends or gets a message, in order of appearance. */
    public static Set<ElementId> participants(Scenario scenario) {
        Set<ElementId> participants = new LinkedHashSet<>();
        for (ScenarioStep step : scenario.steps()) {
            participants.add(step.from());
            participants.add(step.to());
        }
        return participants;
    }

    /** The messages in their order, with their numbers. */
    public static List<DiagramEdge> edges(String name, Scenario scenario) {
        List<DiagramEdge> edges = new ArrayList<>();
        for (ScenarioStep step : scenario.steps()) {
            int number = edges.size() + 1;
            EdgeKey key = key(name, number);
            edges.add(new DiagramEdge(key.from(), key.to(), step.answer() ? EdgeKind.ANSWER : EdgeKind.MESSAGE,
                    (number + "  " + step.text()).strip(), EdgeReasons.NONE));
        }
        return edges;
    }
}
