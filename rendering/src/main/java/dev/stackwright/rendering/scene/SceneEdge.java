package dev.stackwright.rendering.scene;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Optional;

/**
 * A routed edge.
 *
 * @param edge   what it stands for
 * @param points corners from the border of one card to the border of the other, at least two; all sections are
 *               upright or level
 * @param label  its text; empty for none
 */
public record SceneEdge(DiagramEdge edge, List<Point> points, Optional<SceneLabel> label) {

    public SceneEdge {
        points = List.copyOf(points);
    }

    public EdgeKey key() {
        return edge.key();
    }

    /** The line as it is drawn: rounded corners, ending where the arrow head begins if it has one. */
    public List<PathStep> path() {
        return RoundedPath.of(points, edge.kind().isDirected());
    }

    /** The three corners of the arrow head, its tip first. */
    public List<Point> arrowHead() {
        return RoundedPath.arrowHead(points);
    }
}
