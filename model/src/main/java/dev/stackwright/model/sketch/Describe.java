package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Says anew what a person, external system, component or scenario is, whichever of them it is.
 *
 * @param description the new description; empty to leave it as it is, blank to take it back
 * @param technology  likewise; only external systems and components have one
 */
public record Describe(ElementId element, Optional<String> description, Optional<String> technology)
        implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(element)).orElseGet(() -> {
            Optional<Recipe> recipe = recipe(snapshot.design().landscape());
            return recipe.isPresent() ? recipe.get().on(snapshot) : Outcome.refuse("not-described",
                    "A " + SketchNames.noun(element) + (technology.isPresent() ? " has no technology." : " has no"
                            + " description."), "Describe persons, systems, components and scenarios.");
        });
    }

    private Optional<Recipe> recipe(Landscape landscape) {
        String name = element.name();
        return switch (element.section()) {
            case Landscape.PERSONS -> unlessTechnology(new DescribePerson(name,
                    new Person(description.or(() -> landscape.persons().get(name).description()))));
            case Landscape.SCENARIOS -> unlessTechnology(told(landscape.scenarios().get(name)));
            case Landscape.EXTERNALS -> {
                ExternalSystem before = landscape.externals().get(name);
                yield Optional.of(new DescribeExternal(name, new ExternalSystem(description.or(before::description),
                        technology.or(before::technology))));
            }
            default -> Landscape.serviceOf(element).map(service -> {
                Component before = landscape.componentsOf(service).get(Landscape.nameOf(element));
                return new DescribeComponent(service, Landscape.nameOf(element), new Component(
                        description.or(before::responsibility), technology.or(before::technology)));
            });
        };
    }

    private Recipe told(Scenario before) {
        return new SetScenario(element.name(), new Scenario(description.or(before::description), before.steps()),
                "Describe scenario " + element.name());
    }

    private Optional<Recipe> unlessTechnology(Recipe recipe) {
        return technology.isPresent() ? Optional.empty() : Optional.of(recipe);
    }
}
