package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** Says anew what a part of a service does, and what it is made with. */
public record DescribeComponent(String service, String name, Component component) implements Recipe {

    public DescribeComponent {
        component = Cleaned.of(component);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Landscape.component(service, name)))
                .or(() -> SketchRefusals.ifNotOneLine(Stream.concat(component.responsibility().stream(),
                        component.technology().stream()).toList()))
                .orElseGet(() -> SketchRefusals.of(snapshot, "Describe component " + name, snapshot.design()
                        .withLandscape(snapshot.design().landscape().withComponent(service, name, component))));
    }
}
