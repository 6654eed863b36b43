package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands around and inside the services: the parts of the C4 model that compose has no place for.
 *
 * @param persons    who uses the product, by name
 * @param externals  systems of others that the stack works with, by name
 * @param components the parts inside a service, by their names, by the name of the service
 * @param scenarios  what happens in the product, by name
 */
public record Landscape(SortedMap<String, Person> persons, SortedMap<String, ExternalSystem> externals,
                        SortedMap<String, SortedMap<String, Component>> components,
                        SortedMap<String, Scenario> scenarios) {

    public static final Landscape EMPTY =
            new Landscape(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    /** Sections of element ids. */
    public static final String PERSONS = "persons";
    public static final String EXTERNALS = "externals";
    public static final String COMPONENTS = "components";
    public static final String SCENARIOS = "scenarios";

    public Landscape {
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
        externals = Collections.unmodifiableSortedMap(new TreeMap<>(externals));
        SortedMap<String, SortedMap<String, Component>> inside = new TreeMap<>();
        components.forEach((service, parts) -> {
            if (!parts.isEmpty()) {
                inside.put(service, Collections.unmodifiableSortedMap(new TreeMap<>(parts)));
            }
        });
        components = Collections.unmodifiableSortedMap(inside);
        scenarios = Collections.unmodifiableSortedMap(new TreeMap<>(scenarios));
    }

    public static ElementId person(String name) {
        return new ElementId(PERSONS, name);
    }

    public static ElementId external(String name) {
        return new ElementId(EXTERNALS, name);
    }

    /** {@code components/api/router} for the part {@code router} of the service {@code api}. */
    public static ElementId component(String service, String name) {
        return new ElementId(COMPONENTS, service + "/" + name);
    }

    public static ElementId scenario(String name) {
        return new ElementId(SCENARIOS, name);
    }

    /** The service that a component is a part of; empty for an id of anything else. */
    public static Optional<String> serviceOf(ElementId component) {
        int slash = component.name().indexOf('/');
        return component.section().equals(COMPONENTS) && slash > 0
                ? Optional.of(component.name().substring(0, slash)) : Optional.empty();
    }

    /** What people call an element: a component without its service, others by their name. */
    public static String nameOf(ElementId id) {
        return serviceOf(id).map(service -> id.name().substring(service.length() + 1)).orElse(id.name());
    }

    /** True for a person, external system, component or scenario that is there. */
    public boolean has(ElementId id) {
        return switch (id.section()) {
            case PERSONS -> persons.containsKey(id.name());
            case EXTERNALS -> externals.containsKey(id.name());
            case SCENARIOS -> scenarios.containsKey(id.name());
            default -> serviceOf(id).filter(service -> componentsOf(service).containsKey(nameOf(id))).isPresent();
        };
    }

    /** The parts inside a service; empty where none are known. */
    public SortedMap<String, Component> componentsOf(String service) {
        return components.getOrDefault(service, Collections.emptySortedMap());
    }

    public Landscape withPerson(String name, Person person) {
        return new Landscape(with(persons, name, person), externals, components, scenarios);
    }

    public Landscape withExternal(String name, ExternalSystem external) {
        return new Landscape(persons, with(externals, name, external), components, scenarios);
    }

    public Landscape withComponent(String service, String name, Component component) {
        return new Landscape(persons, externals,
                with(components, service, with(componentsOf(service), name, component)), scenarios);
    }

    public Landscape withScenario(String name, Scenario scenario) {
        return new Landscape(persons, externals, components, with(scenarios, name, scenario));
    }

    private static <V> SortedMap<String, V> with(SortedMap<String, V> map, String name, V value) {
        SortedMap<String, V> changed = new TreeMap<>(map);
        changed.put(name, value);
        return changed;
    }

    Landscape renamed(Renaming renaming) {
        SortedMap<String, SortedMap<String, Component>> inside = new TreeMap<>();
        components.forEach((service, parts) -> parts.forEach((name, part) -> {
            ElementId id = renaming.id(component(service, name));
            inside.computeIfAbsent(serviceOf(id).orElse(service), other -> new TreeMap<>()).put(nameOf(id), part);
        }));
        SortedMap<String, Scenario> told = ElementMaps.rekeyed(scenarios, name -> renaming.id(scenario(name)).name());
        told.replaceAll((name, scenario) -> new Scenario(scenario.description(), scenario.steps().stream()
                .map(step -> new ScenarioStep(renaming.id(step.from()), renaming.id(step.to()), step.text(),
                        step.answer())).toList()));
        return new Landscape(ElementMaps.rekeyed(persons, name -> renaming.id(person(name)).name()),
                ElementMaps.rekeyed(externals, name -> renaming.id(external(name)).name()), inside, told);
    }

    Landscape without(Removal removal) {
        SortedMap<String, Person> people = new TreeMap<>(persons);
        people.keySet().removeIf(name -> removal.takes(person(name)));
        SortedMap<String, ExternalSystem> others = new TreeMap<>(externals);
        others.keySet().removeIf(name -> removal.takes(external(name)));
        SortedMap<String, SortedMap<String, Component>> inside = new TreeMap<>(components);
        inside.replaceAll((service, parts) -> {
            SortedMap<String, Component> left = new TreeMap<>(parts);
            left.keySet().removeIf(name -> removal.takes(component(service, name)));
            return left;
        });
        SortedMap<String, Scenario> told = new TreeMap<>(scenarios);
        told.keySet().removeIf(name -> removal.takes(scenario(name)));
        told.replaceAll((name, scenario) -> new Scenario(scenario.description(),
                scenario.steps().stream().filter(step -> !removal.takes(step)).toList()));
        return new Landscape(people, others, inside, told);
    }
}
