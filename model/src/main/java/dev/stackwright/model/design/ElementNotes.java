package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of single services and stores.
 *
 * @param dataClasses classes of the data an element holds
 * @param residency   where its data has to stay, for example {@code EU}
 * @param scopes      whether customers share it
 */
public record ElementNotes(SortedMap<ElementId, List<DataClass>> dataClasses, SortedMap<ElementId, String> residency,
                           SortedMap<ElementId, ServiceScope> scopes) {

    /** Nothing is said. */
    public static final ElementNotes NONE = new ElementNotes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public ElementNotes {
        dataClasses = Collections.unmodifiableSortedMap(new TreeMap<>(dataClasses));
        residency = Collections.unmodifiableSortedMap(new TreeMap<>(residency));
        scopes = Collections.unmodifiableSortedMap(new TreeMap<>(scopes));
    }

    /** An empty list takes them back. */
    public ElementNotes withDataClasses(ElementId element, List<DataClass> classes) {
        return new ElementNotes(ElementMaps.with(dataClasses, element, List.copyOf(classes), List.of()), residency,
                scopes);
    }

    /** An empty text takes it back. */
    public ElementNotes withResidency(ElementId element, String place) {
        return new ElementNotes(dataClasses, ElementMaps.with(residency, element, place, ""), scopes);
    }

    public ElementNotes withScope(ElementId element, ServiceScope scope) {
        return new ElementNotes(dataClasses, residency, ElementMaps.with(scopes, element, scope, null));
    }

    public ElementNotes withoutScope(ElementId element) {
        return new ElementNotes(dataClasses, residency, ElementMaps.without(scopes, element));
    }

    ElementNotes renamed(ElementId from, ElementId to) {
        return new ElementNotes(ElementMaps.renamed(dataClasses, from, to), ElementMaps.renamed(residency, from, to),
                ElementMaps.renamed(scopes, from, to));
    }

    ElementNotes without(ElementId element) {
        return new ElementNotes(ElementMaps.without(dataClasses, element), ElementMaps.without(residency, element),
                ElementMaps.without(scopes, element));
    }
}
