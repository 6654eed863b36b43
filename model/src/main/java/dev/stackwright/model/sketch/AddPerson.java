package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/** Adds somebody who uses the product. */
public record AddPerson(String name, Person person, Optional<Spot> spot) implements Recipe {

    public AddPerson {
        name = name.strip();
        person = Cleaned.of(person);
    }

    /** The element that it will be. */
    public ElementId id() {
        return Landscape.person(name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return new Addition(snapshot, id(), spot).unless(person.description().stream().toList(),
                landscape -> landscape.withPerson(name, person));
    }
}
