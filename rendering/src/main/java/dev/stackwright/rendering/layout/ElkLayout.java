package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Layers from left to right, with upright and level edges. */
public final class ElkLayout implements LayoutEngine {

    private static final double NODE_GAP = 32;
    private static final double LAYER_GAP = 72;
    private static final double EDGE_GAP = 12;
    private static final double COMPONENT_GAP = 48;
    /** Width to height the drawing strives for when it has unconnected parts. */
    private static final double ASPECT_RATIO = 1.6;
    private static final int SEED = 1;

    @Override
    public Placement layout(LayoutGraph graph) {
        ElkNode root = root();
        Map<ElementId, ElkNode> nodes = new LinkedHashMap<>();
        for (LayoutGraph.Node node : graph.nodes()) {
            nodes.put(node.id(), child(root, node));
        }
        Map<EdgeKey, ElkEdge> edges = new LinkedHashMap<>();
        for (LayoutGraph.Link link : graph.links()) {
            edges.put(link.key(), ElkGraphUtil.createSimpleEdge(nodes.get(link.key().from()),
                    nodes.get(link.key().to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return placement(nodes, edges);
    }

    private static ElkNode root() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, SEED);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.ASPECT_RATIO, ASPECT_RATIO);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_GAP);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_GAP);
        root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, COMPONENT_GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 2 * EDGE_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
        return root;
    }

    private static ElkNode child(ElkNode root, LayoutGraph.Node node) {
        ElkNode child = ElkGraphUtil.createNode(root);
        child.setIdentifier(node.id().toString());
        child.setDimensions(node.size().width(), node.size().height());
        child.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        return child;
    }

    private static Placement placement(Map<ElementId, ElkNode> nodes, Map<EdgeKey, ElkEdge> edges) {
        SortedMap<ElementId, Box> boxes = new TreeMap<>();
        nodes.forEach((id, node) -> boxes.put(id,
                new Box(Math.rint(node.getX()), Math.rint(node.getY()), node.getWidth(), node.getHeight())));
        Map<EdgeKey, List<Point>> routes = new HashMap<>();
        edges.forEach((key, edge) -> {
            if (!edge.getSections().isEmpty()) {
                routes.put(key, route(edge.getSections().get(0)));
            }
        });
        return new Placement(boxes, routes);
    }

    private static List<Point> route(ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
