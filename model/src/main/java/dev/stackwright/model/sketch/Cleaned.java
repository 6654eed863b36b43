package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import java.util.Optional;

/** Descriptions without spaces around them; one of nothing but spaces says nothing. */
final class Cleaned {

    private Cleaned() {
    }

    static Person of(Person person) {
        return new Person(line(person.description()));
    }

    static ExternalSystem of(ExternalSystem external) {
        return new ExternalSystem(line(external.description()), line(external.technology()));
    }

    static Component of(Component component) {
        return new Component(line(component.responsibility()), line(component.technology()));
    }

    static Scenario of(Scenario scenario) {
        return new Scenario(line(scenario.description()), scenario.steps().stream()
                .map(step -> new ScenarioStep(step.from(), step.to(), step.text().strip(), step.answer())).toList());
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(String::strip).filter(line -> !line.isEmpty());
    }
}
