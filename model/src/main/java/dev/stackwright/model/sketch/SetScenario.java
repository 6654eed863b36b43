package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a scenario: a new one, or one that is there anew.
 *
 * @param title what the step is called in the history, for example {@code Add a step to Checkout}
 */
public record SetScenario(String name, Scenario scenario, String title) implements Recipe {

    public SetScenario {
        name = name.strip();
        scenario = Cleaned.of(scenario);
    }

    public SetScenario(String name, Scenario scenario) {
        this(name, scenario, "Tell scenario " + name.strip());
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Landscape landscape = snapshot.design().landscape();
        Optional<Outcome> refused = landscape.scenarios().containsKey(name) ? Optional.empty()
                : SketchNames.ifUnusable(snapshot.design(), Landscape.scenario(name));
        return refused.or(() -> SketchRefusals.ifNotOneLine(lines())).or(() -> ifSpeechless(snapshot))
                .orElseGet(() -> SketchRefusals.of(snapshot, title,
                        snapshot.design().withLandscape(landscape.withScenario(name, scenario))));
    }

    private List<String> lines() {
        return Stream.concat(scenario.description().stream(), scenario.steps().stream().map(ScenarioStep::text))
                .toList();
    }

    /** Steps told before may name what is gone from the compose text: they do not stand in the way of others. */
    private Optional<Outcome> ifSpeechless(Snapshot snapshot) {
        Set<ElementId> before = ends(snapshot.design().landscape().scenarios().getOrDefault(name, Scenario.EMPTY));
        return ends(scenario).stream().sorted()
                .filter(end -> !before.contains(end) && !(snapshot.knows(end) && canSpeak(end))).findFirst()
                .map(end -> canSpeak(end) ? SketchRefusals.missing(end) : Outcome.refuse("cannot-speak",
                        "A " + SketchNames.noun(end) + " sends no messages.",
                        "Choose services, persons, systems or components."));
    }

    private static boolean canSpeak(ElementId end) {
        return EdgeEnds.CAN_SPEAK.contains(end.section());
    }

    private static Set<ElementId> ends(Scenario scenario) {
        return scenario.steps().stream().flatMap(step -> Stream.of(step.from(), step.to()))
                .collect(Collectors.toSet());
    }
}
