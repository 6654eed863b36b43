package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a system that somebody else runs and the stack works with. */
public record AddExternal(String name, ExternalSystem external, Optional<Spot> spot) implements Recipe {

    public AddExternal {
        name = name.strip();
        external = Cleaned.of(external);
    }

    /** The element that it will be. */
    public ElementId id() {
        return Landscape.external(name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return new Addition(snapshot, id(), spot).unless(
                Stream.concat(external.description().stream(), external.technology().stream()).toList(),
                landscape -> landscape.withExternal(name, external));
    }
}
