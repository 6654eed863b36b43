package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is selected, shared by canvas, editor and panels: elements, or edges between two of them, never both. Lives on
 * the FX thread.
 */
public final class Selection {

    /** Told when the selection has changed. */
    @FunctionalInterface
    public interface Listener {

        /**
         * @param elements what is selected now; none where edges are
         * @param source   who selected it; a view does not answer to its own selections
         */
        void selected(Set<ElementId> elements, Object source);
    }

    private final List<Listener> listeners = new ArrayList<>();
    private Set<ElementId> elements = Set.of();
    private Set<EdgeKey> edges = Set.of();

    /** In the order of selection. */
    public Set<ElementId> elements() {
        return elements;
    }

    /** The edges that are selected, in the order of selection; they need not be drawn in the view that is shown. */
    public Set<EdgeKey> edges() {
        return edges;
    }

    /** The edge that was selected last: the one that is told of where only one can be. */
    public Optional<EdgeKey> edge() {
        return edges.stream().reduce((before, later) -> later);
    }

    public void select(Set<ElementId> selected, Object source) {
        change(Collections.unmodifiableSet(new LinkedHashSet<>(selected)), Set.of(), source);
    }

    public void selectEdge(EdgeKey selected, Object source) {
        selectEdges(Set.of(selected), source);
    }

    public void selectEdges(Set<EdgeKey> selected, Object source) {
        change(Set.of(), Collections.unmodifiableSet(new LinkedHashSet<>(selected)), source);
    }

    private void change(Set<ElementId> selected, Set<EdgeKey> selectedEdges, Object source) {
        if (!elements.equals(selected) || !edges.equals(selectedEdges)) {
            elements = selected;
            edges = selectedEdges;
            List.copyOf(listeners).forEach(listener -> listener.selected(elements, source));
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
