package dev.stackwright.app.canvas;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.recipe.ConnectionOffer;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Optional;

/** Offers what a new connection lacks: the variables by which the services reach each other. */
final class Connector {

    private final CanvasParts parts;
    private final Technologies technologies;
    private final VariableOffer offer;

    Connector(CanvasParts parts, Technologies technologies, VariableOffer offer) {
        this.parts = parts;
        this.technologies = technologies;
        this.offer = offer;
    }

    /** Offers the variables that these connections lack, if any. */
    void offerVariables(List<EdgeKey> connected) {
        List<ConnectionOffer> offers = connected.stream()
                .filter(edge -> edge.from().isService() && edge.to().isService())
                .map(edge -> ConnectionOffer.of(parts.edits().snapshot(), technologies, edge.from().name(),
                        edge.to().name()))
                .flatMap(Optional::stream).toList();
        if (!offers.isEmpty()) {
            EdgeKey first = connected.get(0);
            parts.camera().settle();
            parts.view().shownScene().node(first.from()).map(SceneNode::box)
                    .ifPresent(box -> offer.open(offers, parts.view().viewport().toView(box)));
        }
    }
}
