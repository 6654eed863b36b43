package dev.stackwright.model.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes persons, external systems, components and scenarios out of the fields of a design file. */
final class LandscapeReader {

    private static final String AN_ELEMENT = "an element such as \"services/web\"";

    private final JsonFields root;
    private final UnknownFields.Collector unknown;
    private final SectionReader sections;

    LandscapeReader(JsonFields root, UnknownFields.Collector unknown) {
        this.root = root;
        this.unknown = unknown;
        this.sections = new SectionReader(unknown);
    }

    Landscape landscape() {
        return new Landscape(sections.entries(root, Optional::of, this::person, Landscape.PERSONS),
                sections.entries(root, Optional::of, this::external, Landscape.EXTERNALS), components(),
                sections.entries(root, Optional::of, this::scenario, Landscape.SCENARIOS));
    }

    private Person person(JsonFields fields, String... path) {
        Person person = new Person(fields.text(LandscapeFields.DESCRIPTION));
        unknown.add(fields.rest(), path);
        return person;
    }

    private ExternalSystem external(JsonFields fields, String... path) {
        ExternalSystem external = new ExternalSystem(fields.text(LandscapeFields.DESCRIPTION),
                fields.text(LandscapeFields.TECHNOLOGY));
        unknown.add(fields.rest(), path);
        return external;
    }

    private SortedMap<String, SortedMap<String, Component>> components() {
        SortedMap<String, SortedMap<String, Component>> components = new TreeMap<>();
        root.object(Landscape.COMPONENTS).ifPresent(fields -> fields.names().forEach(service ->
                components.put(service, sections.entries(fields, Optional::of, this::component,
                        Landscape.COMPONENTS, service))));
        return components;
    }

    private Component component(JsonFields fields, String... path) {
        Component component = new Component(fields.text(LandscapeFields.RESPONSIBILITY),
                fields.text(LandscapeFields.TECHNOLOGY));
        unknown.add(fields.rest(), path);
        return component;
    }

    private Scenario scenario(JsonFields fields, String... path) {
        Optional<String> description = fields.text(LandscapeFields.DESCRIPTION);
        StepKeys keys = new StepKeys(path[1]);
        List<ScenarioStep> steps = new ArrayList<>();
        for (JsonFields item : fields.objects(LandscapeFields.STEPS)) {
            ScenarioStep step = new ScenarioStep(
                    item.required("from", item.text("from", AN_ELEMENT, DesignReader::elementId)),
                    item.required("to", item.text("to", AN_ELEMENT, DesignReader::elementId)),
                    item.text("text").orElse(""), item.flag("answer").orElse(false));
            unknown.add(item.rest(), keys.next(step));
            steps.add(step);
        }
        unknown.add(fields.rest(), path);
        return new Scenario(description, steps);
    }
}
