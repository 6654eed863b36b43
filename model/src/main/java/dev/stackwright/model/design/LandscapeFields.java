package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields of persons, external systems, components and scenarios as nested maps and lists, with what the design
 * kept unknown of them.
 */
final class LandscapeFields {

    static final String DESCRIPTION = "description";
    static final String TECHNOLOGY = "technology";
    static final String RESPONSIBILITY = "responsibility";
    static final String STEPS = "steps";

    private final FieldSections written;

    LandscapeFields(FieldSections written) {
        this.written = written;
    }

    /** Puts the sections that hold something. */
    void into(SortedMap<String, Object> sections, Landscape landscape) {
        put(sections, Landscape.PERSONS,
                written.section(landscape.persons(), Optional::of, this::person, Landscape.PERSONS));
        put(sections, Landscape.EXTERNALS,
                written.section(landscape.externals(), Optional::of, this::external, Landscape.EXTERNALS));
        SortedMap<String, Object> components = new TreeMap<>();
        landscape.components().forEach((service, parts) -> components.put(service,
                written.section(parts, Optional::of, this::component, Landscape.COMPONENTS, service)));
        put(sections, Landscape.COMPONENTS, components);
        put(sections, Landscape.SCENARIOS,
                written.section(landscape.scenarios(), Optional::of, this::scenario, Landscape.SCENARIOS));
    }

    private Object person(Person person, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, DESCRIPTION, person.description());
        return fields;
    }

    private Object external(ExternalSystem external, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, DESCRIPTION, external.description());
        put(fields, TECHNOLOGY, external.technology());
        return fields;
    }

    private Object component(Component component, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, RESPONSIBILITY, component.responsibility());
        put(fields, TECHNOLOGY, component.technology());
        return fields;
    }

    private Object scenario(Scenario scenario, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, DESCRIPTION, scenario.description());
        StepKeys keys = new StepKeys(path[1]);
        List<Object> steps = new ArrayList<>();
        scenario.steps().forEach(step -> steps.add(step(step, keys.next(step))));
        put(fields, STEPS, steps);
        return fields;
    }

    private Object step(ScenarioStep step, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put("from", step.from().toString());
        fields.put("to", step.to().toString());
        fields.put("text", step.text());
        if (step.answer()) {
            fields.put("answer", true);
        }
        return fields;
    }
}
