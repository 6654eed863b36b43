package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts nodes into free spots beside the nodes they are joined with, moving none of the others. */
final class FreeSpots {

    private static final double COLUMN_GAP = 96;
    private static final double ROW_GAP = 24;
    /** Room that edges need beside a card. */
    private static final double LEVEL_CLEARANCE = 40;
    private static final double STEP = 20;

    private final Map<ElementId, List<ElementId>> targets = new HashMap<>();
    private final Map<ElementId, List<ElementId>> sources = new HashMap<>();
    private final SortedMap<ElementId, Box> boxes;

    /** @param taken places that stay as they are */
    FreeSpots(LayoutGraph graph, SortedMap<ElementId, Box> taken) {
        this.boxes = new TreeMap<>(taken);
        graph.links().forEach(link -> {
            targets.computeIfAbsent(link.key().from(), id -> new ArrayList<>()).add(link.key().to());
            sources.computeIfAbsent(link.key().to(), id -> new ArrayList<>()).add(link.key().from());
        });
    }

    /** Places all of them, those with placed neighbours first. */
    SortedMap<ElementId, Box> place(List<LayoutGraph.Node> nodes) {
        List<LayoutGraph.Node> waiting = new ArrayList<>(nodes);
        while (!waiting.isEmpty()) {
            LayoutGraph.Node next = waiting.stream().filter(node -> besideNeighbours(node).isPresent()).findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            Box wish = besideNeighbours(next).orElseGet(() -> inLastRow(next.size()));
            boxes.put(next.id(), nearestFree(wish));
        }
        return boxes;
    }

    /** Places one node as near as possible to a wish. */
    void place(ElementId id, Box wish) {
        boxes.put(id, nearestFree(wish));
    }

    SortedMap<ElementId, Box> boxes() {
        return boxes;
    }

    /** Right of what needs it, left of what it needs, at the height of their middle. */
    private Optional<Box> besideNeighbours(LayoutGraph.Node node) {
        List<Box> left = placed(sources.getOrDefault(node.id(), List.of()));
        List<Box> right = placed(targets.getOrDefault(node.id(), List.of()));
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        double least = left.stream().mapToDouble(box -> box.right() + COLUMN_GAP).max().orElse(Double.NaN);
        double most = right.stream().mapToDouble(box -> box.x() - COLUMN_GAP - node.size().width()).min()
                .orElse(Double.NaN);
        double x = Double.isNaN(least) ? most : Double.isNaN(most) ? least : Math.min(least, most);
        List<Box> around = left.isEmpty() ? right : left;
        double y = around.stream().mapToDouble(Box::centerY).average().orElse(0) - node.size().height() / 2;
        return Optional.of(Box.at(new Point(x, y), node.size()));
    }

    private List<Box> placed(List<ElementId> ids) {
        return ids.stream().filter(boxes::containsKey).map(boxes::get).toList();
    }

    /** Behind the lowest card where the drawing is wide enough for one more, else as the first of a new row. */
    private Box inLastRow(Size size) {
        Box all = Box.around(boxes.values());
        if (boxes.isEmpty()) {
            return Box.at(new Point(0, 0), size);
        }
        double top = boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0) - size.height();
        double right = boxes.values().stream().filter(box -> box.bottom() > top).mapToDouble(Box::right).max()
                .orElse(all.x());
        Box behind = Box.at(new Point(right + LEVEL_CLEARANCE, top), size);
        return behind.right() <= all.right() && isFree(behind) ? behind
                : Box.at(new Point(all.x(), all.bottom() + ROW_GAP), size);
    }

    /** The wished place, or the free one with the shortest way to it; ways to the side count double. */
    private Box nearestFree(Box wish) {
        for (int ring = 0; ; ring++) {
            double off = ring * STEP;
            for (double aside = 0; aside <= off / 2; aside += STEP) {
                double along = off - 2 * aside;
                for (Box candidate : List.of(wish.movedBy(aside, along), wish.movedBy(aside, -along),
                        wish.movedBy(-aside, along), wish.movedBy(-aside, -along))) {
                    if (isFree(candidate)) {
                        return candidate;
                    }
                }
            }
        }
    }

    private boolean isFree(Box box) {
        Box wanted = new Box(box.x() - LEVEL_CLEARANCE + 1, box.y() - ROW_GAP + 1,
                box.width() + 2 * LEVEL_CLEARANCE - 2, box.height() + 2 * ROW_GAP - 2);
        return boxes.values().stream().noneMatch(wanted::overlaps);
    }
}
