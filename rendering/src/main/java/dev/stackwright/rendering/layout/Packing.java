package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts the parts of a drawing beside and below each other: connected parts first, the largest first, then the
 * single nodes as a grid.
 */
final class Packing {

    /** Width to height a drawing strives for. */
    private static final double ASPECT_RATIO = 1.6;
    private static final double PART_GAP = 64;
    private static final double COLUMN_GAP = 40;
    private static final double ROW_GAP = 28;
    private static final double ASIDE_GAP = 48;
    /** Single boxes are large that take up so many times the room of the usual ones. */
    private static final double LARGE_BY = 3;

    private final SortedMap<ElementId, Box> boxes = new TreeMap<>();
    private final Map<EdgeKey, List<Point>> routes = new HashMap<>();
    private double bottom;

    private Packing() {
    }

    /**
     * Puts all together, beginning at 0, 0.
     *
     * @param parts   placements of connected parts, each beginning at 0, 0
     * @param singles nodes without an edge, in the order of the text
     * @param aside   nodes that stand right of everything
     */
    static Placement of(List<Placement> parts, List<LayoutGraph.Node> singles, List<LayoutGraph.Node> aside) {
        Packing packing = new Packing();
        double width = packing.widthFor(parts, singles);
        List<LayoutGraph.Node> large = singles.stream().filter(node -> isLarge(node, singles)).toList();
        List<LayoutGraph.Node> small = singles.stream().filter(node -> !large.contains(node)).toList();
        List<Placement> all = new ArrayList<>(parts);
        large.forEach(node -> all.add(new Placement(new TreeMap<>(Map.of(node.id(),
                Box.at(new Point(0, 0), node.size()))), Map.of())));
        packing.addParts(all, width);
        packing.addSingles(small, width);
        packing.addAside(aside);
        return new Placement(packing.boxes, packing.routes);
    }

    /** A group with a lot inside would make every column and row of the grid as large as itself. */
    private static boolean isLarge(LayoutGraph.Node node, List<LayoutGraph.Node> singles) {
        return node.size().width() * node.size().height() > LARGE_BY * singles.stream()
                .mapToDouble(other -> other.size().width() * other.size().height()).sorted()
                .skip((singles.size() - 1) / 2).findFirst().orElse(0);
    }

    private double widthFor(List<Placement> parts, List<LayoutGraph.Node> singles) {
        double area = 0;
        double widest = 0;
        for (Placement part : parts) {
            Box box = extent(part);
            area += (box.right() + PART_GAP) * (box.bottom() + PART_GAP);
            widest = Math.max(widest, box.right());
        }
        for (LayoutGraph.Node node : singles) {
            area += (node.size().width() + COLUMN_GAP) * (node.size().height() + ROW_GAP);
        }
        return Math.max(widest, Math.sqrt(area * ASPECT_RATIO));
    }

    private void addParts(List<Placement> parts, double width) {
        List<Placement> bySize = new ArrayList<>(parts);
        bySize.sort(Comparator.comparingInt((Placement part) -> part.boxes().size()).reversed());
        double x = 0;
        double y = 0;
        for (Placement part : bySize) {
            Box box = extent(part);
            if (x > 0 && x + box.right() > width) {
                x = 0;
                y = bottom + PART_GAP;
            }
            add(part, x, y);
            x += box.right() + PART_GAP;
            bottom = Math.max(bottom, y + box.bottom());
        }
    }

    private void add(Placement part, double dx, double dy) {
        part.boxes().forEach((id, box) -> boxes.put(id, box.movedBy(dx, dy)));
        part.routes().forEach((key, route) ->
                routes.put(key, route.stream().map(point -> point.plus(dx, dy)).toList()));
    }

    private void addSingles(List<LayoutGraph.Node> singles, double width) {
        if (singles.isEmpty()) {
            return;
        }
        double column = singles.stream().mapToDouble(node -> node.size().width()).max().orElse(0) + COLUMN_GAP;
        int columns = Math.max(1, Math.min(singles.size(), (int) ((width + COLUMN_GAP) / column)));
        double y = boxes.isEmpty() ? 0 : bottom + PART_GAP;
        double row = 0;
        for (int i = 0; i < singles.size(); i++) {
            LayoutGraph.Node node = singles.get(i);
            if (i % columns == 0) {
                y += row;
                row = 0;
            }
            row = Math.max(row, node.size().height() + ROW_GAP);
            boxes.put(node.id(), Box.at(new Point(i % columns * column, y), node.size()));
        }
    }

    /** Columns right of everything, centred, as many as are needed to be no taller than the rest. */
    private void addAside(List<LayoutGraph.Node> aside) {
        if (aside.isEmpty()) {
            return;
        }
        Box rest = Box.around(boxes.values());
        double row = aside.stream().mapToDouble(node -> node.size().height()).max().orElse(0) + ASIDE_GAP;
        double column = aside.stream().mapToDouble(node -> node.size().width()).max().orElse(0) + PART_GAP;
        int rows = Math.max(1, Math.min(aside.size(), (int) ((rest.height() + ASIDE_GAP) / row)));
        double top = Math.max(0, (rest.height() - rows * row + ASIDE_GAP) / 2);
        for (int i = 0; i < aside.size(); i++) {
            Point corner = new Point(rest.right() + 2 * PART_GAP + (i / rows) * column, top + (i % rows) * row);
            boxes.put(aside.get(i).id(), Box.at(corner, aside.get(i).size()));
        }
    }

    /** From 0, 0 to the furthest card or corner. */
    static Box extent(Placement part) {
        double right = 0;
        double lowest = 0;
        for (Box box : part.boxes().values()) {
            right = Math.max(right, box.right());
            lowest = Math.max(lowest, box.bottom());
        }
        for (List<Point> route : part.routes().values()) {
            for (Point point : route) {
                right = Math.max(right, point.x());
                lowest = Math.max(lowest, point.y());
            }
        }
        return new Box(0, 0, right, lowest);
    }
}
