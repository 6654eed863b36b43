package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.Focus;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Shows the selected nodes with those around them, and nothing else, until it is ended. */
public final class FocusMode {

    /** No stack is so deep that another step would show more. */
    private static final int MOST_DEPTH = 9;

    private final ViewControl views;
    private final Supplier<Set<ElementId>> selected;

    /** @param selected the nodes that are selected and drawn */
    FocusMode(ViewControl views, Supplier<Set<ElementId>> selected) {
        this.views = views;
        this.selected = selected;
    }

    public boolean isOn() {
        return current().isPresent();
    }

    private Optional<Focus> current() {
        return views.options().focus();
    }

    /** Shows the selection and its neighbours; one step further where that is shown already. */
    public void deeper() {
        Set<ElementId> nodes = selected.get();
        Optional<Focus> now = current();
        if (now.isPresent() && (nodes.isEmpty() || now.get().nodes().equals(nodes))) {
            show(now.get().nodes(), now.get().depth() + 1);
        } else if (!nodes.isEmpty()) {
            show(nodes, 1);
        }
    }

    /** Shows one step less; the nodes in the middle stay. */
    public void shallower() {
        current().ifPresent(now -> show(now.nodes(), now.depth() - 1));
    }

    private void show(Set<ElementId> nodes, int depth) {
        Focus focus = new Focus(nodes, Math.max(0, Math.min(MOST_DEPTH, depth)));
        views.show(views.options().withFocus(Optional.of(focus)));
    }

    /** A focus on nodes that are all gone shows nothing: it ends. */
    void check(Diagram diagram) {
        if (current().filter(now -> now.nodes().stream().noneMatch(id -> diagram.node(id).isPresent())).isPresent()) {
            end();
        }
    }

    /** Shows everything again. */
    public void end() {
        DrawingOptions now = views.options();
        if (now.focus().isPresent()) {
            views.show(now.withFocus(Optional.empty()));
        }
    }
}
