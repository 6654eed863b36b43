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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Puts nodes into free spots beside the nodes they are joined with, moving none of the others. */
final class FreeSpots {

    private static final double COLUMN_GAP = 96;
    private static final double ROW_GAP = 24;
    /** Room that edges need beside a card. */
    private static final double LEVEL_CLEARANCE = 40;
    private static final double STEP = 20;
    /** So far, in steps, a place that suits the groups is looked for. */
    private static final int MOST_RINGS = 80;

    private final Map<ElementId, List<ElementId>> targets = new HashMap<>();
    private final Map<ElementId, List<ElementId>> sources = new HashMap<>();
    private final SortedMap<ElementId, Box> boxes;
    private final Optional<GroupRoom> groups;

    /** @param taken places that stay as they are */
    FreeSpots(LayoutGraph graph, SortedMap<ElementId, Box> taken) {
        this.boxes = new TreeMap<>(taken);
        this.groups = graph.groups().isEmpty() ? Optional.empty() : Optional.of(new GroupRoom(graph, boxes));
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
            boxes.put(next.id(), groups.map(room -> inRoom(next, wish, room)).orElseGet(() -> nearestFree(wish)));
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

    /** In its own group, beside its neighbours there; where there is no room for that, wherever it is free. */
    private Box inRoom(LayoutGraph.Node node, Box wish, GroupRoom room) {
        List<ElementId> companions = room.companions(node.id());
        Box start = companions.isEmpty() ? wish : besideNeighbours(node, Set.copyOf(companions))
                .orElseGet(() -> below(node.size(), placed(companions)));
        GroupRoom.Places places = room.placesOf(node.id());
        return nearest(start, MOST_RINGS, box -> isFree(box) && places.fits(box)).orElseGet(() -> nearestFree(start));
    }

    private static Box below(Size size, List<Box> others) {
        Box all = Box.around(others);
        return Box.at(new Point(all.x(), all.bottom() + ROW_GAP), size);
    }

    private Optional<Box> besideNeighbours(LayoutGraph.Node node) {
        return besideNeighbours(node, boxes.keySet());
    }

    /** Right of what needs it, left of what it needs, at the height of their middle. */
    private Optional<Box> besideNeighbours(LayoutGraph.Node node, Set<ElementId> among) {
        List<Box> left = placed(neighbours(sources, node, among));
        List<Box> right = placed(neighbours(targets, node, among));
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

    private static List<ElementId> neighbours(Map<ElementId, List<ElementId>> of, LayoutGraph.Node node,
                                              Set<ElementId> among) {
        return of.getOrDefault(node.id(), List.of()).stream().filter(among::contains).toList();
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
        return nearest(wish, Integer.MAX_VALUE, this::isFree).orElse(wish);
    }

    private static Optional<Box> nearest(Box wish, int mostRings, Predicate<Box> free) {
        for (int ring = 0; ring < mostRings; ring++) {
            double off = ring * STEP;
            for (double aside = 0; aside <= off / 2; aside += STEP) {
                double along = off - 2 * aside;
                for (Box candidate : List.of(wish.movedBy(aside, along), wish.movedBy(aside, -along),
                        wish.movedBy(-aside, along), wish.movedBy(-aside, -along))) {
                    if (free.test(candidate)) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        Box wanted = new Box(box.x() - LEVEL_CLEARANCE + 1, box.y() - ROW_GAP + 1,
                box.width() + 2 * LEVEL_CLEARANCE - 2, box.height() + 2 * ROW_GAP - 2);
        return boxes.values().stream().noneMatch(wanted::overlaps);
    }
}
