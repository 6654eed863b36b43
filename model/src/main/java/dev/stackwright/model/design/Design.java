package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Everything the design file says, immutable.
 *
 * @param positions     nodes placed by hand; all others are placed by the layout
 * @param choices       the design-wide choices
 * @param plans         the tiers customers subscribe to, by name
 * @param edges         what edges mean
 * @param notes         what is said of single services and stores
 * @param operations    how the stack is to be operated
 * @param confirmations confirmed points by their id
 * @param acceptances   findings that may stand
 * @param rationale     what was answered about the product, and what was decided
 * @param parameters    what is said of variables, by their names
 * @param sheet         what a person drew on the canvas
 * @param landscape     what stands around and inside the services
 * @param brief         what people wrote about the product and its design
 * @param unknown       fields of the file that this version does not know, nested as they stand in it, so that they
 *                      are written back
 */
public record Design(SortedMap<ElementId, NodePosition> positions, Choices choices, SortedMap<String, Plan> plans,
                     SortedMap<EdgeKey, EdgeMeaning> edges, ElementNotes notes, Operations operations,
                     SortedMap<String, Confirmation> confirmations, List<Acceptance> acceptances,
                     Rationale rationale, SortedMap<String, ParameterNote> parameters,
                     Sheet sheet, Landscape landscape, Brief brief, Map<String, Object> unknown) {

    public static final Design EMPTY = new Design(new TreeMap<>(), Choices.UNDECIDED, new TreeMap<>(),
            new TreeMap<>(), ElementNotes.NONE, Operations.NONE, new TreeMap<>(), List.of(), Rationale.NONE,
            new TreeMap<>(), Sheet.EMPTY, Landscape.EMPTY, Brief.EMPTY, Map.of());

    public Design {
        positions = frozen(positions);
        plans = frozen(plans);
        edges = frozen(edges);
        confirmations = frozen(confirmations);
        acceptances = List.copyOf(acceptances);
        parameters = frozen(parameters);
        unknown = Collections.unmodifiableMap(unknown);
    }

    private static <K, V> SortedMap<K, V> frozen(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private DesignDraft draft() {
        return new DesignDraft(this);
    }

    /** The choices that hold for a plan: its own, and the design-wide ones where it has none. */
    public Choices choicesOf(String plan) {
        return Optional.ofNullable(plans.get(plan)).map(found -> found.choices().orElse(choices)).orElse(choices);
    }

    /** The names of the plans. */
    public Set<String> planNames() {
        return plans.keySet();
    }

    public Optional<NodePosition> position(ElementId id) {
        return Optional.ofNullable(positions.get(id));
    }

    /** The classes of the data that elements hold; an element without an entry is not classified. */
    public SortedMap<ElementId, List<DataClass>> dataClasses() {
        return notes.dataClasses();
    }

    public Design withPositions(Map<ElementId, NodePosition> moved) {
        DesignDraft draft = draft();
        draft.positions.putAll(moved);
        return draft.design();
    }

    /** Nodes placed by hand in a view, by its key. */
    public SortedMap<ElementId, NodePosition> positions(String view) {
        return view.equals(Sheet.ARCHITECTURE) ? positions : sheet.positions(view);
    }

    /** With nodes of a view at other places. */
    public Design withPositions(String view, Map<ElementId, NodePosition> moved) {
        if (view.equals(Sheet.ARCHITECTURE)) {
            return withPositions(moved);
        }
        SortedMap<ElementId, NodePosition> all = new TreeMap<>(sheet.positions(view));
        all.putAll(moved);
        return withSheet(sheet.withPositions(view, all));
    }

    public Design withSheet(Sheet changed) {
        DesignDraft draft = draft();
        draft.sheet = changed;
        return draft.design();
    }

    public Design withLandscape(Landscape changed) {
        DesignDraft draft = draft();
        draft.landscape = changed;
        return draft.design();
    }

    public Design withBrief(Brief changed) {
        DesignDraft draft = draft();
        draft.brief = changed;
        return draft.design();
    }

    public Design withChoices(Choices changed) {
        DesignDraft draft = draft();
        draft.choices = changed;
        return draft.design();
    }

    public Design withPlan(String name, Plan plan) {
        DesignDraft draft = draft();
        draft.plans.put(name, plan);
        return draft.design();
    }

    public Design withoutPlan(String name) {
        DesignDraft draft = draft();
        draft.plans.remove(name);
        draft.sheet = sheet.withPositions(Sheet.tenancyOf(name), new TreeMap<>());
        return draft.design();
    }

    /** The same plan under another name, with everything that is kept of it. */
    public Design withRenamedPlan(String from, String to) {
        return withCopiedPlan(from, to).withoutPlan(from);
    }

    /** With a second plan that has everything the first one has. */
    public Design withCopiedPlan(String from, String copy) {
        DesignDraft draft = draft();
        draft.plans.put(copy, plans.getOrDefault(from, Plan.EMPTY));
        draft.unknown = UnknownFields.copied(unknown, "plans", from, copy);
        draft.sheet = sheet.withPositions(Sheet.tenancyOf(copy), sheet.positions(Sheet.tenancyOf(from)));
        return draft.design();
    }

    /** With other choices of one plan, which comes to be where it is not there yet. */
    public Design withPlanChoices(String plan, Choices changed) {
        return withPlan(plan, plans.getOrDefault(plan, Plan.EMPTY).withChoices(changed));
    }

    public Design withEdge(EdgeKey edge, EdgeMeaning meaning) {
        DesignDraft draft = draft();
        draft.edges.put(edge, meaning);
        return draft.design();
    }

    public Design withoutEdge(EdgeKey edge) {
        DesignDraft draft = draft();
        draft.edges.remove(edge);
        return draft.design();
    }

    public Design withNotes(ElementNotes changed) {
        DesignDraft draft = draft();
        draft.notes = changed;
        return draft.design();
    }

    public Design withDataClasses(ElementId element, List<DataClass> classes) {
        return withNotes(notes.withDataClasses(element, classes));
    }

    public Design withOperations(Operations changed) {
        DesignDraft draft = draft();
        draft.operations = changed;
        return draft.design();
    }

    public Design withConfirmation(String point, Confirmation confirmation) {
        DesignDraft draft = draft();
        draft.confirmations.put(point, confirmation);
        return draft.design();
    }

    public Design withoutConfirmation(String point) {
        DesignDraft draft = draft();
        draft.confirmations.remove(point);
        return draft.design();
    }

    public Design withAcceptance(Acceptance acceptance) {
        DesignDraft draft = draft();
        draft.acceptances.add(acceptance);
        return draft.design();
    }

    public Design withoutAcceptance(Acceptance takenBack) {
        DesignDraft draft = draft();
        draft.acceptances.removeIf(takenBack::equals);
        return draft.design();
    }

    public Design withRationale(Rationale changed) {
        DesignDraft draft = draft();
        draft.rationale = changed;
        return draft.design();
    }

    /** What is said of a variable. */
    public ParameterNote parameter(String variable) {
        return parameters.getOrDefault(variable, ParameterNote.NONE);
    }

    public Design withParameter(String variable, ParameterNote note) {
        DesignDraft draft = draft();
        if (note.equals(ParameterNote.NONE)) {
            draft.parameters.remove(variable);
        } else {
            draft.parameters.put(variable, note);
        }
        return draft.design();
    }

    /**
     * Everything kept under one element's name, kept under another name: a service takes its components with it, and
     * a person, external system, component, group, note or scenario is called so itself from now on.
     */
    public Design renamed(ElementId from, ElementId to) {
        Renaming renaming = new Renaming(from, to);
        DesignDraft draft = draft();
        draft.positions = ElementMaps.rekeyed(positions, renaming::id);
        draft.plans.replaceAll((name, plan) -> plan.withSizing(sizing -> ElementMaps.renamed(sizing, from, to)));
        draft.edges = ElementMaps.rekeyed(edges, renaming::edge);
        draft.notes = notes.renamed(from, to);
        draft.operations = operations.renamed(from, to);
        draft.acceptances = new ArrayList<>(acceptances.stream()
                .map(acceptance -> acceptance.onElement(acceptance.element().map(renaming::id))).toList());
        draft.sheet = sheet.renamed(renaming);
        draft.landscape = landscape.renamed(renaming);
        draft.brief = brief.renamed(from, to);
        draft.rationale = rationale.renamed(from, to);
        draft.unknown = UnknownFields.renamed(unknown, renaming);
        return draft.design();
    }

    /** Without the element and anything kept under its name; members of a group that goes stay. */
    public Design without(ElementId element) {
        Removal removal = new Removal(element);
        DesignDraft draft = draft();
        draft.positions.keySet().removeIf(removal::takes);
        draft.plans.replaceAll((name, plan) -> plan.withSizing(sizing -> ElementMaps.without(sizing, element)));
        draft.edges.keySet().removeIf(removal::takes);
        draft.notes = notes.without(element);
        draft.operations = operations.without(element);
        draft.acceptances.removeIf(acceptance -> acceptance.element().filter(removal::takes).isPresent());
        draft.sheet = sheet.without(removal);
        draft.landscape = landscape.without(removal);
        draft.brief = brief.without(element);
        draft.rationale = rationale.without(element);
        draft.unknown = UnknownFields.without(unknown, removal);
        return draft.design().withoutEmptiedGroups(sheet);
    }

    /**
     * Without groups that have lost their last member: nobody sees them, and their titles would be taken.
     *
     * @param before the groups as they were
     */
    public Design withoutEmptiedGroups(Sheet before) {
        SortedSet<ElementId> emptied = sheet.emptiedSince(before);
        return emptied.isEmpty() ? this : without(emptied.first()).withoutEmptiedGroups(before);
    }
}
