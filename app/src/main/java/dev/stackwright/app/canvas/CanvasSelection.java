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

/** What is selected on the canvas: of what the whole window has selected, nodes or edges that are drawn. */
final class CanvasSelection {

    private final Selection shared;
    private final SceneView view;
    private final Selection.Listener listener = this::selectedElsewhere;
    private Consumer<ElementId> onElsewhere = id -> { };
    private Runnable onMarked = () -> { };
    /** The selected edges that are drawn; what is drawn no longer is selected no longer. */
    private Set<EdgeKey> edgesDrawn = Set.of();

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

    /** Told whenever something else is selected, or what is selected is drawn anew. */
    void setOnMarked(Runnable told) {
        onMarked = told;
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

    /** Selected nodes and groups that are drawn. */
    Set<ElementId> drawn() {
        Scene scene = view.shownScene();
        return shared.elements().stream().filter(id -> scene.node(id).isPresent() || scene.group(id).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The selected edges that are drawn, in the order of selection. */
    Set<EdgeKey> edges() {
        return shared.edges().stream().filter(key -> view.shownScene().edge(key).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of the selected edges that are drawn the one that was selected last. */
    Optional<EdgeKey> edge() {
        return edges().stream().reduce((before, later) -> later);
    }

    boolean isSelected(ElementId id) {
        return shared.elements().contains(id);
    }

    void select(Set<ElementId> nodes) {
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
        shared.selectEdge(selected, this);
        mark();
    }

    boolean isSelected(EdgeKey edge) {
        return shared.edges().contains(edge);
    }

    /** Adds an edge to those that are selected, or takes it out; nodes are selected no longer. */
    void toggle(EdgeKey edge) {
        Set<EdgeKey> changed = edges();
        if (!changed.remove(edge)) {
            changed.add(edge);
        }
        shared.selectEdges(changed, this);
        mark();
    }

    void clear() {
        select(Set.of());
    }

    /** An edge that goes away is selected no longer; one that another part selected and is not drawn stays. */
    void sceneChanged() {
        Set<EdgeKey> gone = new LinkedHashSet<>(edgesDrawn);
        gone.removeAll(edges());
        if (shared.edges().stream().anyMatch(gone::contains)) {
            Set<EdgeKey> left = new LinkedHashSet<>(shared.edges());
            left.removeAll(gone);
            shared.selectEdges(left, this);
        }
        mark();
    }

    private void selectedElsewhere(Set<ElementId> elements, Object source) {
        if (source != this) {
            mark();
            nodes().stream().findFirst().ifPresent(onElsewhere);
        }
    }

    private void mark() {
        edgesDrawn = edges();
        view.mark(view.marks().withSelected(shared.elements(), edgesDrawn));
        onMarked.run();
    }
}
