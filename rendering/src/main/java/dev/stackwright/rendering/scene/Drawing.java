package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Placement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagram with its places and its scene.
 *
 * @param options   what was asked for
 * @param diagram   all that could be drawn, with what the options hide
 * @param placement where the nodes of the diagram are; the memory for the next drawing
 * @param scene     how it looks: what the options show
 */
public record Drawing(DrawingOptions options, Diagram diagram, Placement placement, Scene scene) {

    public static final Drawing EMPTY =
            new Drawing(DrawingOptions.DEFAULT, new Diagram("", List.of(), List.of()), Placement.EMPTY, Scene.EMPTY);

    /** Edges beyond which finding every way anew takes longer than a frame may. */
    private static final int MANY_EDGES = 200;

    /**
     * The places the next drawing starts from. In a large drawing every edge keeps its way as long as it can; in
     * others only those of the layout do, so that the picture does not depend on how it came about.
     */
    Placement memory() {
        if (!isLarge()) {
            return placement;
        }
        Map<EdgeKey, List<Point>> ways = new HashMap<>();
        scene.edges().forEach(edge -> ways.put(edge.key(), edge.points()));
        return placement.withRoutes(ways);
    }

    /** True when finding every way anew takes longer than a frame may. */
    boolean isLarge() {
        return scene.edges().size() > MANY_EDGES;
    }

    /** The same drawing with other places for the nodes, from which it has to be drawn again. */
    public Drawing placedAt(Placement other) {
        return new Drawing(options, diagram, other, scene);
    }

    /**
     * New corners for nodes alone: in place of a collapsed group the nodes inside it, moved as far as the group.
     *
     * @param corners top left corners of nodes of the scene
     */
    public Map<ElementId, Point> ofNodes(Map<ElementId, Point> corners) {
        Map<ElementId, Point> moved = new HashMap<>();
        corners.forEach((id, corner) -> scene.node(id).filter(node -> node.node().shape() == NodeShape.GROUP)
                .ifPresentOrElse(group -> diagram.inside(id).forEach(inner -> placement.box(inner).ifPresent(box ->
                        moved.put(inner, box.corner().plus(corner.x() - group.box().x(),
                                corner.y() - group.box().y())))), () -> moved.put(id, corner)));
        return moved;
    }

    /** True when exactly the nodes of the placement have places, and those that are drawn are drawn there. */
    boolean isPlacedAs(Placement other) {
        return placement.boxes().equals(other.boxes())
                && scene.nodes().stream().filter(node -> node.node().shape() != NodeShape.GROUP)
                        .allMatch(node -> node.box().equals(other.boxes().get(node.id())));
    }

    /** The same drawing after an element got another name; draw again from it, so that the node stays in place. */
    public Drawing renamed(ElementId from, ElementId to) {
        return new Drawing(options, diagram, memory().renamed(from, to), scene);
    }

    /** As the other one for several elements; what is drawn of them follows too. */
    public Drawing renamed(Map<ElementId, ElementId> names) {
        Drawing renamed = this;
        for (Map.Entry<ElementId, ElementId> name : names.entrySet()) {
            renamed = renamed.renamed(name.getKey(), name.getValue());
        }
        return new Drawing(options.renamed(names), diagram, renamed.placement(), scene);
    }
}
