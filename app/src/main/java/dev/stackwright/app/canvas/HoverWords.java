package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.EdgeWords;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.Optional;

/** What is to be said of the node or line under the pointer. */
final class HoverWords {

    private final SceneView view;
    private final Hits hits;

    HoverWords(SceneView view) {
        this.view = view;
        this.hits = new Hits(view);
    }

    /** Empty where there is nothing. */
    String at(Point pointer) {
        return hits.node(pointer).flatMap(view.shownScene()::node).map(this::words)
                .or(() -> hits.edge(pointer).flatMap(view.shownScene()::edge).map(edge -> EdgeWords.of(edge.edge())))
                .orElse("");
    }

    private String words(SceneNode node) {
        return Descriptions.tooltip(node.node(), Optional.ofNullable(view.marks().badges().get(node.id())),
                view.marks().weakest().contains(node.id()));
    }
}
