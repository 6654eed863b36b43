package dev.stackwright.app.project;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which elements are selected, shared by canvas, editor and panels. Lives on the FX thread. */
public final class Selection {

    /** Told when the selection has changed. */
    @FunctionalInterface
    public interface Listener {

        /**
         * @param elements what is selected now
         * @param source   who selected it; a view does not answer to its own selections
         */
        void selected(Set<ElementId> elements, Object source);
    }

    private final List<Listener> listeners = new ArrayList<>();
    private Set<ElementId> elements = Set.of();

    /** In the order of selection. */
    public Set<ElementId> elements() {
        return elements;
    }

    public void select(Set<ElementId> selected, Object source) {
        if (!elements.equals(selected)) {
            elements = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
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
