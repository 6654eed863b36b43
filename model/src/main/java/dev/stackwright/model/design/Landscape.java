package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
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

    /** The parts inside a service; empty where none are known. */
    public SortedMap<String, Component> componentsOf(String service) {
        return components.getOrDefault(service, Collections.emptySortedMap());
    }
}
