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
 * What is selected, shared by canvas, editor and panels: elements, or one edge between two of them, never both. Lives
 * on the FX thread.
 */
public final class Selection {

    /** Told when the selection has changed. */
    @FunctionalInterface
    public interface Listener {

        /**
         * @param elements what is selected now; none where an edge is
         * @param source   who selected it; a view does not answer to its own selections
         */
        void selected(Set<ElementId> elements, Object source);
    }

    private final List<Listener> listeners = new ArrayList<>();
    private Set<ElementId> elements = Set.of();
    private Optional<EdgeKey> edge = Optional.empty();

    /** In the order of selection. */
    public Set<ElementId> elements() {
        return elements;
    }

    /** The edge that is selected; it need not be drawn in the view that is shown. */
    public Optional<EdgeKey> edge() {
        return edge;
    }

    public void select(Set<ElementId> selected, Object source) {
        change(Collections.unmodifiableSet(new LinkedHashSet<>(selected)), Optional.empty(), source);
    }

    public void selectEdge(EdgeKey selected, Object source) {
        change(Set.of(), Optional.of(selected), source);
    }

    private void change(Set<ElementId> selected, Optional<EdgeKey> selectedEdge, Object source) {
        if (!elements.equals(selected) || !edge.equals(selectedEdge)) {
            elements = selected;
            edge = selectedEdge;
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
