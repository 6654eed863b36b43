package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a design while it is put together: those of another one, until they are changed. */
final class DesignDraft {

    SortedMap<ElementId, NodePosition> positions;
    Choices choices;
    SortedMap<String, Plan> plans;
    SortedMap<EdgeKey, EdgeMeaning> edges;
    ElementNotes notes;
    Operations operations;
    SortedMap<String, Confirmation> confirmations;
    List<Acceptance> acceptances;
    Rationale rationale;
    SortedMap<String, ParameterNote> parameters;
    Sheet sheet;
    Landscape landscape;
    Brief brief;
    Map<String, Object> unknown;

    DesignDraft(Design from) {
        positions = new TreeMap<>(from.positions());
        choices = from.choices();
        plans = new TreeMap<>(from.plans());
        edges = new TreeMap<>(from.edges());
        notes = from.notes();
        operations = from.operations();
        confirmations = new TreeMap<>(from.confirmations());
        acceptances = new ArrayList<>(from.acceptances());
        rationale = from.rationale();
        parameters = new TreeMap<>(from.parameters());
        sheet = from.sheet();
        landscape = from.landscape();
        brief = from.brief();
        unknown = from.unknown();
    }

    Design design() {
        return new Design(positions, choices, plans, edges, notes, operations, confirmations, acceptances, rationale,
                parameters, sheet, landscape, brief, unknown);
    }
}
