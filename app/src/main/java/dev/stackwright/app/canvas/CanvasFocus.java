package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.CardNode;
import dev.stackwright.rendering.fx.SceneView;
import javafx.scene.Node;

/** Gives the keyboard to a card, or to the canvas where the node has no card at the moment. */
final class CanvasFocus {

    private final Node canvas;
    private final SceneView view;

    CanvasFocus(Node canvas, SceneView view) {
        this.canvas = canvas;
        this.view = view;
    }

    void on(ElementId id) {
        view.card(id).filter(CardNode::isVisible).<Node>map(card -> card).orElse(canvas).requestFocus();
    }

    void onCanvas() {
        canvas.requestFocus();
    }
}
