package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who can send something and get something: the ends of relations and of steps in a scenario. */
public final class Speakers {

    private Speakers() {
    }

    /** Services in the order of the text, those of other files last; then persons, external systems, components. */
    public static List<ElementId> of(Snapshot snapshot) {
        Landscape landscape = snapshot.design().landscape();
        Set<ElementId> all = new LinkedHashSet<>();
        snapshot.compose().serviceNames().forEach(name -> all.add(ElementId.service(name)));
        snapshot.foreign().services().keySet().stream().sorted().forEach(name -> all.add(ElementId.service(name)));
        landscape.persons().keySet().forEach(name -> all.add(Landscape.person(name)));
        landscape.externals().keySet().forEach(name -> all.add(Landscape.external(name)));
        landscape.components().forEach((service, parts) ->
                parts.keySet().forEach(name -> all.add(Landscape.component(service, name))));
        return List.copyOf(all);
    }
}
