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
import java.util.concurrent.CancellationException;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One connected part of a graph, laid out by ELK. */
final class ElkPart {

    private static final double NODE_GAP = 24;
    private static final double LEAST_LAYER_GAP = 72;
    private static final double MOST_LAYER_GAP = 136;
    private static final double LABEL_MARGIN = 36;
    private static final double EDGE_GAP = 12;
    private static final int SEED = 1;
    /** Straight lines cost more time than they are worth in larger drawings. */
    private static final int MOST_NODES_FOR_STRAIGHT_LINES = 300;

    private final LayoutGraph graph;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<ElementId, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<EdgeKey, ElkEdge> edges = new LinkedHashMap<>();

    /** Stops the layout where its thread is interrupted: then nobody waits for the result any more. */
    private static final class Interruption extends BasicProgressMonitor {

        @Override
        public boolean isCanceled() {
            return Thread.currentThread().isInterrupted();
        }
    }

    /** @param mostRows no column gets more nodes than this */
    ElkPart(LayoutGraph graph, int mostRows) {
        this.graph = graph;
        setOptions(mostRows);
        graph.nodes().forEach(node -> nodes.put(node.id(), box(node)));
        Hubs hubs = new Hubs(graph.links().stream().map(LayoutGraph.Link::key).toList());
        Map<ElementId, ElkPort> entries = new HashMap<>();
        for (LayoutGraph.Link link : graph.links()) {
            ElementId to = link.key().to();
            ElkConnectableShape target = hubs.isHub(to)
                    ? entries.computeIfAbsent(to, id -> entry(nodes.get(id))) : nodes.get(to);
            edges.put(link.key(), ElkGraphUtil.createSimpleEdge(nodes.get(link.key().from()), target));
        }
    }

    private void setOptions(int mostRows) {
        int size = graph.nodes().size();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, SEED);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, EDGE_GAP);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, EDGE_GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, layerGap());
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 2 * EDGE_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, size <= MOST_NODES_FOR_STRAIGHT_LINES
                ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        if (mostRows < Integer.MAX_VALUE) {
            root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
            root.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, mostRows);
        }
    }

    /** Wide enough for the labels, so that they stand between the cards. */
    private double layerGap() {
        double widest = graph.links().stream().mapToDouble(link -> link.label().width()).max().orElse(0);
        return Math.max(LEAST_LAYER_GAP, Math.min(MOST_LAYER_GAP, Math.ceil(widest + LABEL_MARGIN)));
    }

    private ElkNode box(LayoutGraph.Node node) {
        ElkNode box = ElkGraphUtil.createNode(root);
        box.setIdentifier(node.id().toString());
        box.setDimensions(node.size().width(), node.size().height());
        box.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
        box.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        return box;
    }

    /** The one place where edges enter a hub. */
    private static ElkPort entry(ElkNode node) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, PortSide.WEST);
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        return port;
    }

    /** @throws CancellationException where the thread was interrupted meanwhile */
    Placement placement() {
        IElkProgressMonitor monitor = new Interruption();
        new RecursiveGraphLayoutEngine().layout(root, monitor);
        if (monitor.isCanceled()) {
            throw new CancellationException("the layout was called off");
        }
        SortedMap<ElementId, Box> boxes = new TreeMap<>();
        nodes.forEach((id, node) -> boxes.put(id,
                new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
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
