package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.sketch.DescribeComponent;
import dev.stackwright.model.sketch.DescribeExternal;
import dev.stackwright.model.sketch.DescribePerson;
import java.util.Optional;

/**
 * A person, external system or component, which only the design file knows.
 *
 * @param description what is said of it; of a component its responsibility
 * @param technology  what it is made with or spoken with; always empty for a person
 */
record SketchFacts(ElementId id, String description, String technology) {

    static Optional<SketchFacts> of(Snapshot snapshot, ElementId id) {
        Landscape landscape = snapshot.design().landscape();
        return switch (id.section()) {
            case Landscape.PERSONS -> Optional.ofNullable(landscape.persons().get(id.name()))
                    .map(person -> new SketchFacts(id, person.description().orElse(""), ""));
            case Landscape.EXTERNALS -> Optional.ofNullable(landscape.externals().get(id.name()))
                    .map(system -> new SketchFacts(id, system.description().orElse(""),
                            system.technology().orElse("")));
            case Landscape.COMPONENTS -> Landscape.serviceOf(id)
                    .map(service -> landscape.componentsOf(service).get(Landscape.nameOf(id)))
                    .map(part -> new SketchFacts(id, part.responsibility().orElse(""), part.technology().orElse("")));
            default -> Optional.empty();
        };
    }

    /** True for what has a technology. */
    boolean isMade() {
        return !id.section().equals(Landscape.PERSONS);
    }

    /** Says it anew. */
    Recipe describing(String described, String made) {
        Optional<String> words = text(described);
        return switch (id.section()) {
            case Landscape.PERSONS -> new DescribePerson(id.name(), new Person(words));
            case Landscape.EXTERNALS -> new DescribeExternal(id.name(), new ExternalSystem(words, text(made)));
            default -> new DescribeComponent(Landscape.serviceOf(id).orElse(""), Landscape.nameOf(id),
                    new Component(words, text(made)));
        };
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
