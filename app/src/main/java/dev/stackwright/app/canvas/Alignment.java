package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Ways to bring several nodes into line with each other. */
public enum Alignment {

    /** All at the leftmost left edge. */
    LEFT("left", 2, (box, all) -> new Point(all.x(), box.y())),
    /** All at the middle of what they cover from left to right. */
    CENTER("center", 2, (box, all) -> new Point(all.centerX() - box.width() / 2, box.y())),
    /** All at the rightmost right edge. */
    RIGHT("right", 2, (box, all) -> new Point(all.right() - box.width(), box.y())),
    /** All at the uppermost upper edge. */
    TOP("top", 2, (box, all) -> new Point(box.x(), all.y())),
    /** All at the middle of what they cover from top to bottom. */
    MIDDLE("middle", 2, (box, all) -> new Point(box.x(), all.centerY() - box.height() / 2)),
    /** All at the lowest lower edge. */
    BOTTOM("bottom", 2, (box, all) -> new Point(box.x(), all.bottom() - box.height())),
    /** With the same gaps from left to right; the outer two stay. */
    ACROSS("across", Box::x, Box::width, (box, x) -> new Point(x, box.y())),
    /** With the same gaps from top to bottom; the outer two stay. */
    DOWN("down", Box::y, Box::height, (box, y) -> new Point(box.x(), y));

    private final String id;
    private final int leastNodes;
    private final Function<Map<ElementId, Box>, Map<ElementId, Point>> places;

    Alignment(String id, int leastNodes, BiFunction<Box, Box, Point> edge) {
        this.id = id;
        this.leastNodes = leastNodes;
        this.places = boxes -> {
            Box all = Box.around(boxes.values());
            Map<ElementId, Point> corners = new HashMap<>();
            boxes.forEach((node, box) -> corners.put(node, edge.apply(box, all)));
            return corners;
        };
    }

    Alignment(String id, ToDoubleFunction<Box> start, ToDoubleFunction<Box> length,
              BiFunction<Box, Double, Point> at) {
        this.id = id;
        this.leastNodes = 3;
        this.places = boxes -> spread(boxes, start, length, at);
    }

    private static Map<ElementId, Point> spread(Map<ElementId, Box> boxes, ToDoubleFunction<Box> start,
                                                ToDoubleFunction<Box> length, BiFunction<Box, Double, Point> at) {
        List<Map.Entry<ElementId, Box>> row = new ArrayList<>(boxes.entrySet());
        row.sort(Comparator.<Map.Entry<ElementId, Box>>comparingDouble(node -> start.applyAsDouble(node.getValue()))
                .thenComparing(Map.Entry.comparingByKey()));
        double from = start.applyAsDouble(row.get(0).getValue());
        double to = row.stream().map(Map.Entry::getValue)
                .mapToDouble(box -> start.applyAsDouble(box) + length.applyAsDouble(box)).max().orElse(from);
        double covered = row.stream().map(Map.Entry::getValue).mapToDouble(length).sum();
        double gap = (to - from - covered) / (row.size() - 1);
        Map<ElementId, Point> corners = new HashMap<>();
        double next = from;
        for (Map.Entry<ElementId, Box> node : row) {
            corners.put(node.getKey(), at.apply(node.getValue(), next));
            next += length.applyAsDouble(node.getValue()) + gap;
        }
        return corners;
    }

    /** Its name in commands and texts. */
    public String id() {
        return id;
    }

    /** How many nodes it takes: with fewer there is nothing to align. */
    public int leastNodes() {
        return leastNodes;
    }

    /**
     * Where the nodes go.
     *
     * @param boxes at least {@link #leastNodes} nodes with their present boxes
     * @return the new top left corners
     */
    Map<ElementId, Point> corners(Map<ElementId, Box> boxes) {
        return places.apply(boxes);
    }
}
