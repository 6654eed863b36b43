package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a part inside a service. */
public record AddComponent(String service, String name, Component component, Optional<Spot> spot) implements Recipe {

    public AddComponent {
        name = name.strip();
        component = Cleaned.of(component);
    }

    /** The element that it will be. */
    public ElementId id() {
        return Landscape.component(service, name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(ElementId.service(service)))
                .orElseGet(() -> new Addition(snapshot, id(), spot).unless(
                        Stream.concat(component.responsibility().stream(), component.technology().stream()).toList(),
                        landscape -> landscape.withComponent(service, name, component)));
    }
}
