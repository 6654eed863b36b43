package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.layout.GroupFrames;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.routing.EdgeRouter;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a diagram and its places into a scene. Free of side effects; usable on any thread. */
public final class SceneBuilder {

    private static final Size NO_SIZE = new Size(0, 0);

    private final NodeFaces faces;
    private final SequenceScene sequences;
    private final LabelPlacer labels;
    private final GroupTitles titles;

    public SceneBuilder(TextMeasurer measurer) {
        this.faces = new NodeFaces(measurer);
        this.sequences = new SequenceScene(measurer, faces);
        this.labels = new LabelPlacer(measurer);
        this.titles = new GroupTitles(measurer);
    }

    /** The diagram as the layout sees it: boxes and labels measured. */
    public LayoutGraph graph(Diagram diagram) {
        return new LayoutGraph(
                diagram.nodes().stream().map(node -> new LayoutGraph.Node(node.id(), faces.size(node))).toList(),
                diagram.edges().stream().map(edge -> new LayoutGraph.Link(edge.key(), labels.size(edge))).toList(),
                groups(diagram));
    }

    private static List<LayoutGraph.Group> groups(Diagram diagram) {
        return diagram.groups().stream().map(group -> new LayoutGraph.Group(group.id(), group.members())).toList();
    }

    /**
     * The places of what is seen; a collapsed group stands where the nodes inside it begin.
     *
     * @param placement has a place for every node of the whole diagram
     */
    Placement places(Diagram whole, Diagram seen, Placement placement) {
        Map<ElementId, Box> collapsed = new HashMap<>();
        seen.nodes().stream().filter(node -> node.shape() == NodeShape.GROUP).forEach(node -> {
            Box inside = Box.around(whole.inside(node.id()).stream()
                    .flatMap(id -> placement.box(id).stream()).toList());
            collapsed.put(node.id(), Box.at(inside.corner(), faces.size(node)));
        });
        return placement.of(seen).with(collapsed);
    }

    /** The scene of a scenario, whose places follow from its steps; empty where there are none. */
    Scene sequence(Diagram diagram, String name, Scenario scenario) {
        return diagram.nodes().isEmpty() ? Scene.EMPTY : sequences.build(diagram, name, scenario);
    }

    /** @param placement has a place for every node of the diagram */
    public Scene build(Diagram diagram, Placement placement) {
        return build(diagram, placement, Scene.EMPTY);
    }

    /**
     * Builds the scene, taking over from another one what has not changed.
     *
     * @param placement has a place for every node of the diagram
     * @param before    saves time and changes nothing in the result
     */
    public Scene build(Diagram diagram, Placement placement, Scene before) {
        List<SceneGroup> groups = sceneGroups(diagram, placement);
        return build(diagram, placement, before, groups, edges(diagram, placement, groups));
    }

    /**
     * Builds the scene with the lines of another one.
     *
     * @param before has the same edges, and every node where the placement has it
     */
    Scene withLinesOf(Scene before, Diagram diagram, Placement placement) {
        return build(diagram, placement, before, sceneGroups(diagram, placement), before.edges());
    }

    /** @param before a large drawing at the beginning of the gesture */
    Drag drag(Scene before, Set<ElementId> held) {
        return new LargeDrag(before, held, labels, titles);
    }

    private Scene build(Diagram diagram, Placement placement, Scene before, List<SceneGroup> groups,
                        List<SceneEdge> edges) {
        List<SceneNode> nodes = new ArrayList<>();
        List<Box> drawn = new ArrayList<>();
        for (DiagramNode node : diagram.nodes()) {
            SceneNode card = card(node, placement.boxes().get(node.id()), before);
            nodes.add(card);
            drawn.add(card.box());
        }
        for (SceneEdge edge : edges) {
            edge.points().forEach(point -> drawn.add(Box.at(point, NO_SIZE)));
            edge.label().ifPresent(label -> drawn.add(label.box()));
        }
        groups.forEach(group -> drawn.add(group.box()));
        return new Scene(diagram.title(), nodes, edges, groups, List.of(), Box.around(drawn));
    }

    private List<SceneGroup> sceneGroups(Diagram diagram, Placement placement) {
        Map<ElementId, Box> frames = GroupFrames.of(groups(diagram), placement.boxes());
        return diagram.groups().stream().filter(group -> frames.containsKey(group.id()))
                .map(group -> titles.titled(group, frames.get(group.id()))).toList();
    }

    private SceneNode card(DiagramNode node, Box box, Scene before) {
        Optional<SceneNode> known = before.node(node.id())
                .filter(card -> card.box().width() == box.width() && card.node().equals(node));
        if (known.isPresent()) {
            return known.get().box().equals(box) ? known.get() : known.get().at(box);
        }
        return faces.placed(node, box);
    }

    private List<SceneEdge> edges(Diagram diagram, Placement placement, List<SceneGroup> groups) {
        Map<EdgeKey, List<Point>> routes =
                new EdgeRouter(placement).route(diagram.edges().stream().map(DiagramEdge::key).toList());
        Map<EdgeKey, SceneLabel> placed = labels.place(diagram.edges(), routes, taken(placement, groups));
        return diagram.edges().stream().map(edge -> new SceneEdge(edge, routes.get(edge.key()),
                Optional.ofNullable(placed.get(edge.key())))).toList();
    }

    /** Where no text of an edge may lie. */
    private List<Box> taken(Placement placement, List<SceneGroup> groups) {
        List<Box> taken = new ArrayList<>(placement.boxes().values());
        groups.forEach(group -> taken.add(titles.words(group)));
        return taken;
    }
}
