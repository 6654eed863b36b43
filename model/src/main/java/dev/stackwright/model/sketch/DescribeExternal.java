package dev.stackwright.model.sketch;

import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** Says anew what a system of others is used for, and how it is spoken with. */
public record DescribeExternal(String name, ExternalSystem external) implements Recipe {

    public DescribeExternal {
        external = Cleaned.of(external);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Landscape.external(name)))
                .or(() -> SketchRefusals.ifNotOneLine(Stream.concat(external.description().stream(),
                        external.technology().stream()).toList()))
                .orElseGet(() -> SketchRefusals.of(snapshot, "Describe system " + name, snapshot.design()
                        .withLandscape(snapshot.design().landscape().withExternal(name, external))));
    }
}
