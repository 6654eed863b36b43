package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts new nodes into free spots beside the nodes they are joined with, moving none of the others. */
final class FreeSpots {

    private static final double COLUMN_GAP = 96;
    private static final double ROW_GAP = 32;

    private final LayoutGraph graph;
    private final SortedMap<ElementId, Box> boxes;

    FreeSpots(LayoutGraph graph, SortedMap<ElementId, Box> known) {
        this.graph = graph;
        this.boxes = new TreeMap<>(known);
    }

    Placement placeTheRest() {
        for (LayoutGraph.Node node : graph.nodes()) {
            if (!boxes.containsKey(node.id())) {
                boxes.put(node.id(), free(Box.at(wish(node), node.size())));
            }
        }
        return new Placement(boxes, Map.of());
    }

    private Point wish(LayoutGraph.Node node) {
        return besideNeighbour(node).orElseGet(this::belowEverything);
    }

    private Optional<Point> besideNeighbour(LayoutGraph.Node node) {
        for (LayoutGraph.Link link : graph.links()) {
            EdgeKey key = link.key();
            Size size = node.size();
            if (key.to().equals(node.id()) && boxes.containsKey(key.from())) {
                Box source = boxes.get(key.from());
                return Optional.of(new Point(source.right() + COLUMN_GAP, source.centerY() - size.height() / 2));
            }
            if (key.from().equals(node.id()) && boxes.containsKey(key.to())) {
                Box target = boxes.get(key.to());
                return Optional.of(new Point(target.x() - COLUMN_GAP - size.width(),
                        target.centerY() - size.height() / 2));
            }
        }
        return Optional.empty();
    }

    private Point belowEverything() {
        Box all = Box.around(boxes.values());
        return new Point(all.x(), all.bottom() + ROW_GAP);
    }

    /** The wished place, or the nearest free one below or above it. */
    private Box free(Box wish) {
        double step = wish.height() / 2;
        for (int i = 0; ; i++) {
            Box below = wish.movedBy(0, i * step);
            if (isFree(below)) {
                return below;
            }
            Box above = wish.movedBy(0, -i * step);
            if (isFree(above)) {
                return above;
            }
        }
    }

    private boolean isFree(Box box) {
        Box wanted = box.grown(ROW_GAP / 2);
        return boxes.values().stream().noneMatch(wanted::overlaps);
    }
}
