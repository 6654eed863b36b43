package dev.stackwright.rendering.scene;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.routing.EdgeRouter;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a diagram and its places into a scene. Free of side effects; usable on any thread. */
public final class SceneBuilder {

    private static final double LABEL_HEIGHT = 16;
    private static final double LABEL_BASELINE = 12;
    private static final double MAX_LABEL_WIDTH = 150;

    private final TextMeasurer measurer;
    private final CardLayout cards;

    public SceneBuilder(TextMeasurer measurer) {
        this.measurer = measurer;
        this.cards = new CardLayout(measurer);
    }

    /** The diagram as the layout sees it: boxes and labels measured. */
    public LayoutGraph graph(Diagram diagram) {
        return new LayoutGraph(
                diagram.nodes().stream().map(node -> new LayoutGraph.Node(node.id(), cards.size(node))).toList(),
                diagram.edges().stream().map(edge -> new LayoutGraph.Link(edge.key(), labelSize(edge))).toList());
    }

    /** @param placement has a place for every node of the diagram */
    public Scene build(Diagram diagram, Placement placement) {
        List<SceneNode> nodes = new ArrayList<>();
        List<Box> drawn = new ArrayList<>();
        for (DiagramNode node : diagram.nodes()) {
            Box box = placement.boxes().get(node.id());
            nodes.add(new SceneNode(node, box, cards.texts(node, box.width())));
            drawn.add(box);
        }
        Map<EdgeKey, List<Point>> routes =
                new EdgeRouter(placement).route(diagram.edges().stream().map(DiagramEdge::key).toList());
        List<SceneEdge> edges = new ArrayList<>();
        for (DiagramEdge edge : diagram.edges()) {
            List<Point> points = routes.get(edge.key());
            SceneEdge routed = new SceneEdge(edge, points, label(edge, points));
            edges.add(routed);
            points.forEach(point -> drawn.add(Box.at(point, new Size(0, 0))));
            routed.label().ifPresent(label -> drawn.add(label.box()));
        }
        return new Scene(diagram.title(), nodes, edges, Box.around(drawn));
    }

    private Size labelSize(DiagramEdge edge) {
        if (edge.label().isEmpty()) {
            return new Size(0, 0);
        }
        TextStyle style = labelStyle(edge);
        String shown = measurer.fitted(edge.label(), style, MAX_LABEL_WIDTH);
        return new Size(measurer.width(shown, style) + 2 * SceneLabel.PADDING, LABEL_HEIGHT);
    }

    private Optional<SceneLabel> label(DiagramEdge edge, List<Point> points) {
        if (edge.label().isEmpty()) {
            return Optional.empty();
        }
        TextStyle style = labelStyle(edge);
        String shown = measurer.fitted(edge.label(), style, MAX_LABEL_WIDTH);
        Size size = labelSize(edge);
        Point a = points.get(points.size() / 2 - 1);
        Point b = points.get(points.size() / 2);
        Box box = new Box((a.x() + b.x() - size.width()) / 2, (a.y() + b.y() - size.height()) / 2, size.width(),
                size.height());
        return Optional.of(new SceneLabel(shown, box, box.y() + LABEL_BASELINE, style));
    }

    private static TextStyle labelStyle(DiagramEdge edge) {
        return edge.kind() == EdgeKind.ENVIRONMENT ? SceneLabel.CODE : SceneLabel.WORDS;
    }
}
