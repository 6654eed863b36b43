package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Selection;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is selected on the canvas: nodes, which the whole window shares, or one edge, which only the canvas knows.
 * Never both.
 */
final class CanvasSelection {

    private final Selection shared;
    private final SceneView view;
    private final Selection.Listener listener = this::selectedElsewhere;
    private Consumer<ElementId> onElsewhere = id -> { };
    private Optional<EdgeKey> edge = Optional.empty();

    CanvasSelection(Selection shared, SceneView view) {
        this.shared = shared;
        this.view = view;
        shared.addListener(listener);
        mark();
    }

    /** Told of the first node when something was selected in another part of the window. */
    void setOnElsewhere(Consumer<ElementId> told) {
        onElsewhere = told;
    }

    void close() {
        shared.removeListener(listener);
    }

    /** Selected nodes that are drawn, in the order of selection. */
    Set<ElementId> nodes() {
        Scene scene = view.shownScene();
        return shared.elements().stream().filter(id -> scene.node(id).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<EdgeKey> edge() {
        return edge;
    }

    boolean isSelected(ElementId id) {
        return shared.elements().contains(id);
    }

    void select(Set<ElementId> nodes) {
        edge = Optional.empty();
        shared.select(nodes, this);
        mark();
    }

    void select(ElementId node) {
        select(Set.of(node));
    }

    void toggle(ElementId node) {
        Set<ElementId> changed = new LinkedHashSet<>(nodes());
        if (!changed.remove(node)) {
            changed.add(node);
        }
        select(changed);
    }

    void selectAll() {
        Set<ElementId> all = new LinkedHashSet<>();
        view.shownScene().nodes().stream().map(SceneNode::id).forEach(all::add);
        select(all);
    }

    void select(EdgeKey selected) {
        shared.select(Set.of(), this);
        edge = Optional.of(selected);
        mark();
    }

    void clear() {
        select(Set.of());
    }

    /** An edge that is drawn no longer is selected no longer. */
    void sceneChanged() {
        edge = edge.filter(key -> view.shownScene().edge(key).isPresent());
        mark();
    }

    private void selectedElsewhere(Set<ElementId> elements, Object source) {
        if (source != this) {
            edge = Optional.empty();
            mark();
            nodes().stream().findFirst().ifPresent(onElsewhere);
        }
    }

    private void mark() {
        view.mark(view.marks().withSelected(shared.elements(), edge));
    }
}
