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
 * @param retention   days its data is kept before it is deleted, 0 or more
 * @param scopes      whether customers share it
 */
public record ElementNotes(SortedMap<ElementId, List<DataClass>> dataClasses, SortedMap<ElementId, String> residency,
                           SortedMap<ElementId, Integer> retention, SortedMap<ElementId, ServiceScope> scopes) {

    /** Nothing is said. */
    public static final ElementNotes NONE = new ElementNotes(new TreeMap<>(), new TreeMap<>(),
            new TreeMap<>(), new TreeMap<>());

    public ElementNotes {
        dataClasses = Collections.unmodifiableSortedMap(new TreeMap<>(dataClasses));
        residency = Collections.unmodifiableSortedMap(new TreeMap<>(residency));
        retention = Collections.unmodifiableSortedMap(new TreeMap<>(retention));
        scopes = Collections.unmodifiableSortedMap(new TreeMap<>(scopes));
    }

    /** An empty list takes them back. */
    public ElementNotes withDataClasses(ElementId element, List<DataClass> classes) {
        return new ElementNotes(ElementMaps.with(dataClasses, element, List.copyOf(classes), List.of()), residency,
                retention, scopes);
    }

    /** An empty text takes it back. */
    public ElementNotes withResidency(ElementId element, String place) {
        return new ElementNotes(dataClasses, ElementMaps.with(residency, element, place, ""), retention, scopes);
    }

    public ElementNotes withRetention(ElementId element, int days) {
        return new ElementNotes(dataClasses, residency, ElementMaps.with(retention, element, days, null), scopes);
    }

    public ElementNotes withoutRetention(ElementId element) {
        return new ElementNotes(dataClasses, residency, ElementMaps.without(retention, element), scopes);
    }

    public ElementNotes withScope(ElementId element, ServiceScope scope) {
        return new ElementNotes(dataClasses, residency, retention, ElementMaps.with(scopes, element, scope, null));
    }

    public ElementNotes withoutScope(ElementId element) {
        return new ElementNotes(dataClasses, residency, retention, ElementMaps.without(scopes, element));
    }

    ElementNotes renamed(ElementId from, ElementId to) {
        return new ElementNotes(ElementMaps.renamed(dataClasses, from, to), ElementMaps.renamed(residency, from, to),
                ElementMaps.renamed(retention, from, to), ElementMaps.renamed(scopes, from, to));
    }

    ElementNotes without(ElementId element) {
        return new ElementNotes(ElementMaps.without(dataClasses, element), ElementMaps.without(residency, element),
                ElementMaps.without(retention, element), ElementMaps.without(scopes, element));
    }
}
