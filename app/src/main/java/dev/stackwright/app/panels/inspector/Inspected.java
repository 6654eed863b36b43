package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.project.Messages;
import dev.stackwright.app.project.Selection;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the inspector has to show, from what is selected. */
sealed interface Inspected {

    /** Nothing is selected: the stack as a whole. */
    record Stack(StackFacts facts) implements Inspected {
    }

    /** One service. */
    record OneService(ServiceFacts facts) implements Inspected {
    }

    /** One element that is no service: a volume, secret or config. */
    record OneElement(ElementId id, List<String> users) implements Inspected {
    }

    /** Several elements, and what the services among them have in common. */
    record Several(List<ElementId> elements, SeveralFacts facts) implements Inspected {
    }

    /** A person, external system or component. */
    record OneSketched(SketchFacts facts) implements Inspected {
    }

    /** A note on the canvas. */
    record OneNote(String name, CanvasNote note) implements Inspected {
    }

    /**
     * A group drawn by hand.
     *
     * @param others what can be put into it
     */
    record OneGroup(String title, List<ElementId> members, List<ElementId> others) implements Inspected {
    }

    /**
     * A network.
     *
     * @param internal true where nothing leaves it
     * @param others   services that can join it
     */
    record OneNetwork(String name, boolean internal, List<ElementId> members, List<ElementId> others)
            implements Inspected {
    }

    /** Something that one view draws and that stands for nothing of its own. */
    record DrawnOnly(String name) implements Inspected {
    }

    /** One edge. */
    record OneEdge(EdgeFacts facts) implements Inspected {
    }

    /** Several edges, in the order of selection. */
    record SeveralEdges(List<EdgeFacts> edges) implements Inspected {
    }

    static Inspected of(Snapshot snapshot, Selection selection) {
        List<EdgeKey> pairs = selection.edges().stream().map(edge -> Messages.pairOf(snapshot, edge)).distinct()
                .toList();
        List<EdgeFacts> between = pairs.stream().filter(pair -> !pair.from().equals(pair.to()))
                .map(pair -> EdgeFacts.of(snapshot, pair)).toList();
        if (between.size() > 1) {
            return new SeveralEdges(between);
        }
        return pairs.stream().reduce((before, later) -> later).map(pair -> of(snapshot, pair))
                .orElseGet(() -> of(snapshot, selection.elements()));
    }

    /** A message that somebody keeps to itself is about nobody else. */
    private static Inspected of(Snapshot snapshot, EdgeKey pair) {
        return pair.from().equals(pair.to()) ? of(snapshot, Set.of(pair.from()))
                : new OneEdge(EdgeFacts.of(snapshot, pair));
    }

    static Inspected of(Snapshot snapshot, Set<ElementId> selected) {
        if (selected.size() > 1) {
            List<ElementId> elements = List.copyOf(selected);
            return new Several(elements, SeveralFacts.of(elements, snapshot));
        }
        if (selected.isEmpty()) {
            return new Stack(StackFacts.of(snapshot));
        }
        ElementId id = selected.iterator().next();
        return id.isService() ? service(snapshot, id)
                : SketchInspected.of(snapshot, id);
    }

    private static Inspected service(Snapshot snapshot, ElementId id) {
        Optional<Service> current = snapshot.compose().service(id.name());
        Optional<Service> stale = snapshot.staleServices().stream()
                .filter(service -> service.name().equals(id.name())).findFirst();
        return current.map(service -> ServiceFacts.of(service, snapshot, true))
                .or(() -> stale.map(service -> ServiceFacts.of(service, snapshot, false)))
                .<Inspected>map(OneService::new)
                .orElseGet(() -> new Stack(StackFacts.of(snapshot)));
    }
}
