package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything the design file says, immutable.
 *
 * @param positions     nodes placed by hand; all others are placed by the layout
 * @param choices       the design-wide choices
 * @param planChoices   overrides by plan name
 * @param edges         what edges mean
 * @param dataClasses   classes of the data an element holds
 * @param confirmations confirmed points by their id
 * @param acceptances   findings that may stand
 * @param rationale     what was answered about the product, and what was decided
 * @param parameters    what is said of variables, by their names
 * @param unknown       fields of the file that this version does not know, nested as they stand in it, so that they
 *                      are written back
 */
public record Design(SortedMap<ElementId, NodePosition> positions, Choices choices,
                     SortedMap<String, Choices> planChoices, SortedMap<EdgeKey, EdgeMeaning> edges,
                     SortedMap<ElementId, List<DataClass>> dataClasses,
                     SortedMap<String, Confirmation> confirmations, List<Acceptance> acceptances,
                     Rationale rationale, SortedMap<String, ParameterNote> parameters,
                     Map<String, Object> unknown) {

    public static final Design EMPTY = new Design(new TreeMap<>(), Choices.UNDECIDED, new TreeMap<>(),
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), Rationale.NONE, new TreeMap<>(),
            Map.of());

    public Design {
        positions = frozen(positions);
        planChoices = frozen(planChoices);
        edges = frozen(edges);
        dataClasses = frozen(dataClasses);
        confirmations = frozen(confirmations);
        acceptances = List.copyOf(acceptances);
        parameters = frozen(parameters);
        unknown = Collections.unmodifiableMap(unknown);
    }

    private static <K, V> SortedMap<K, V> frozen(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The choices that hold for a plan: its own, and the design-wide ones where it has none. */
    public Choices choicesOf(String plan) {
        return Optional.ofNullable(planChoices.get(plan)).map(own -> own.orElse(choices)).orElse(choices);
    }

    public Optional<NodePosition> position(ElementId id) {
        return Optional.ofNullable(positions.get(id));
    }

    public Design withPositions(Map<ElementId, NodePosition> moved) {
        SortedMap<ElementId, NodePosition> all = new TreeMap<>(positions);
        all.putAll(moved);
        return new Design(all, choices, planChoices, edges, dataClasses, confirmations, acceptances,
                rationale, parameters, unknown);
    }

    public Design withChoices(Choices changed) {
        return new Design(positions, changed, planChoices, edges, dataClasses, confirmations, acceptances,
                rationale, parameters, unknown);
    }

    public Design withPlanChoices(String plan, Choices changed) {
        SortedMap<String, Choices> all = new TreeMap<>(planChoices);
        all.put(plan, changed);
        return new Design(positions, choices, all, edges, dataClasses, confirmations, acceptances, rationale,
                parameters, unknown);
    }

    public Design withEdge(EdgeKey edge, EdgeMeaning meaning) {
        SortedMap<EdgeKey, EdgeMeaning> all = new TreeMap<>(edges);
        all.put(edge, meaning);
        return new Design(positions, choices, planChoices, all, dataClasses, confirmations, acceptances,
                rationale, parameters, unknown);
    }

    public Design withoutEdge(EdgeKey edge) {
        SortedMap<EdgeKey, EdgeMeaning> rest = new TreeMap<>(edges);
        rest.remove(edge);
        return new Design(positions, choices, planChoices, rest, dataClasses, confirmations, acceptances,
                rationale, parameters, unknown);
    }

    public Design withDataClasses(ElementId element, List<DataClass> classes) {
        SortedMap<ElementId, List<DataClass>> all = new TreeMap<>(dataClasses);
        if (classes.isEmpty()) {
            all.remove(element);
        } else {
            all.put(element, List.copyOf(classes));
        }
        return new Design(positions, choices, planChoices, edges, all, confirmations, acceptances, rationale,
                parameters, unknown);
    }

    public Design withConfirmation(String point, Confirmation confirmation) {
        SortedMap<String, Confirmation> all = new TreeMap<>(confirmations);
        all.put(point, confirmation);
        return new Design(positions, choices, planChoices, edges, dataClasses, all, acceptances, rationale,
                parameters, unknown);
    }

    public Design withoutConfirmation(String point) {
        SortedMap<String, Confirmation> rest = new TreeMap<>(confirmations);
        rest.remove(point);
        return new Design(positions, choices, planChoices, edges, dataClasses, rest, acceptances, rationale,
                parameters, unknown);
    }

    public Design withAcceptance(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(acceptances);
        all.add(acceptance);
        return new Design(positions, choices, planChoices, edges, dataClasses, confirmations, all, rationale,
                parameters, unknown);
    }

    public Design withoutAcceptance(Acceptance takenBack) {
        List<Acceptance> rest = acceptances.stream().filter(acceptance -> !acceptance.equals(takenBack)).toList();
        return new Design(positions, choices, planChoices, edges, dataClasses, confirmations, rest, rationale,
                parameters, unknown);
    }

    public Design withRationale(Rationale changed) {
        return new Design(positions, choices, planChoices, edges, dataClasses, confirmations, acceptances, changed,
                parameters, unknown);
    }

    /** What is said of a variable. */
    public ParameterNote parameter(String variable) {
        return parameters.getOrDefault(variable, ParameterNote.NONE);
    }

    public Design withParameter(String variable, ParameterNote note) {
        SortedMap<String, ParameterNote> all = new TreeMap<>(parameters);
        if (note.equals(ParameterNote.NONE)) {
            all.remove(variable);
        } else {
            all.put(variable, note);
        }
        return new Design(positions, choices, planChoices, edges, dataClasses, confirmations, acceptances, rationale,
                all, unknown);
    }

    /** Everything kept under one element's name, kept under another name. */
    public Design renamed(ElementId from, ElementId to) {
        Function<ElementId, ElementId> rename = id -> id.equals(from) ? to : id;
        return new Design(
                rekeyed(positions, rename), choices, planChoices,
                rekeyed(edges, edge -> new EdgeKey(rename.apply(edge.from()), rename.apply(edge.to()))),
                rekeyed(dataClasses, rename), confirmations,
                acceptances.stream().map(a -> new Acceptance(a.check(), a.element().map(rename), a.by(), a.reason(),
                        a.until())).toList(), rationale,
                parameters, UnknownFields.renamed(unknown, from, to));
    }

    /** Without anything kept under the element's name. */
    public Design without(ElementId element) {
        SortedMap<ElementId, NodePosition> places = new TreeMap<>(positions);
        places.remove(element);
        SortedMap<EdgeKey, EdgeMeaning> kept = new TreeMap<>(edges);
        kept.keySet().removeIf(edge -> edge.from().equals(element) || edge.to().equals(element));
        SortedMap<ElementId, List<DataClass>> classes = new TreeMap<>(dataClasses);
        classes.remove(element);
        List<Acceptance> standing = acceptances.stream()
                .filter(a -> !a.element().equals(Optional.of(element))).toList();
        return new Design(places, choices, planChoices, kept, classes, confirmations, standing, rationale,
                parameters, UnknownFields.without(unknown, element));
    }

    /** What is kept under the new name already gives way. */
    private static <K extends Comparable<K>, V> SortedMap<K, V> rekeyed(Map<K, V> map, Function<K, K> rename) {
        SortedMap<K, V> changed = new TreeMap<>(map);
        changed.keySet().removeIf(key -> !rename.apply(key).equals(key));
        map.forEach((key, value) -> {
            if (!rename.apply(key).equals(key)) {
                changed.put(rename.apply(key), value);
            }
        });
        return changed;
    }
}
