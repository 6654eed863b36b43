package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;

/** Says anew who a person is. */
public record DescribePerson(String name, Person person) implements Recipe {

    public DescribePerson {
        person = Cleaned.of(person);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Landscape.person(name)))
                .or(() -> SketchRefusals.ifNotOneLine(person.description().stream().toList()))
                .orElseGet(() -> SketchRefusals.of(snapshot, "Describe person " + name, snapshot.design()
                        .withLandscape(snapshot.design().landscape().withPerson(name, person))));
    }
}
