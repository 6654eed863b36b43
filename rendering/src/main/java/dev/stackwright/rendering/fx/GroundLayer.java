package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;

/**
 * Ground, edges and nodes without a card, on tiles side by side. Painting an area is the dearest part of a frame
 * without a graphics card, so a change paints only the tiles it touches, and tiles lie on the drawing: when the view
 * moves over it they move along, and only what comes into view is painted.
 */
final class GroundLayer extends Region {

    /** Tiles that come into view, or were painted in a cheap way, are painted finely so many a frame. */
    private static final int REFINED_PER_FRAME = 2;
    private static final int MANY_LINES = 12;
    /** Side of a tile in view px: small enough that a new edge touches few, large enough that there are few. */
    private static final int TILE_PX = 320;

    private record Cell(long column, long row) {
    }

    /** What the tiles show. While none of it changes, those that stand need not be looked at. */
    private record Shown(Scene scene, List<SceneNode> boxes, SceneMarks marks, double zoom) {

        /** True where nothing but which nodes are painted may differ. */
        boolean hasSameDrawing(Shown other) {
            return scene == other.scene && marks.equals(other.marks) && zoom == other.zoom;
        }

        /** The nodes that only one of both has painted. */
        List<Box> difference(Shown other) {
            if (boxes == other.boxes || boxes.equals(other.boxes)) {
                return List.of();
            }
            Set<SceneNode> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(other.boxes);
            List<Box> changed = new ArrayList<>();
            boxes.stream().filter(node -> !before.remove(node)).forEach(node -> changed.add(node.box()));
            before.forEach(node -> changed.add(node.box()));
            return changed;
        }
    }

    private final GroundPainter painter;
    private final Map<Cell, GroundTile> tiles = new HashMap<>();
    private Shown shown = new Shown(Scene.EMPTY, List.of(), SceneMarks.NONE, 0);
    private double zoom;
    private double lastLeft;
    private double lastTop;
    /** Where the first tile begins, in px of the whole drawing at this zoom. */
    private double originX;
    private double originY;

    GroundLayer(GroundPainter painter) {
        this.painter = painter;
        setManaged(false);
    }

    /** Paints everything again when it is next shown. */
    void forget() {
        tiles.values().forEach(GroundTile::forget);
        shown = new Shown(Scene.EMPTY, List.of(), SceneMarks.NONE, 0);
    }

    /**
     * Shows a part of the drawing.
     *
     * @param boxes nodes that are painted and not shown as cards
     * @param at    begins on whole pixels
     * @param hasty paints in a cheap way what will be gone in the next frame
     * @return true when something is still painted in the cheap way
     */
    boolean show(Scene scene, List<SceneNode> boxes, Viewport at, Size view, SceneMarks marks, boolean hasty) {
        double left = Math.rint(at.left() * at.zoom());
        double top = Math.rint(at.top() * at.zoom());
        boolean moves = at.zoom() == zoom && (left != lastLeft || top != lastTop);
        lastLeft = left;
        lastTop = top;
        if (at.zoom() != zoom) {
            zoom = at.zoom();
            originX = left;
            originY = top;
        }
        resize(view.width(), view.height());
        lay(left, top, view);
        Shown now = new Shown(scene, boxes, marks, zoom);
        boolean same = now.hasSameDrawing(shown);
        List<Box> changed = same ? now.difference(shown) : List.of();
        shown = now;
        GroundShapes shapes = shapes(now, at, view);
        boolean hurries = hasty || leadsMany(scene, marks);
        int refined = 0;
        int hastily = 0;
        for (Map.Entry<Cell, GroundTile> entry : tiles.entrySet()) {
            double x = originX + entry.getKey().column() * TILE_PX;
            double y = originY + entry.getKey().row() * TILE_PX;
            GroundTile tile = entry.getValue();
            tile.relocate(x - left, y - top);
            boolean waits = moves && tile.isBlank() || tile.isHasty();
            boolean fine = !hurries && (!waits || refined++ < REFINED_PER_FRAME);
            Viewport part = new Viewport(x / zoom, y / zoom, zoom);
            if (!same || tile.isBlank() || tile.isHasty() && fine || tile.touchesAny(part, changed)) {
                tile.show(painter, shapes, part, marks, fine);
            }
            hastily += tile.isHasty() ? 1 : 0;
        }
        return hastily > 0;
    }

    private static GroundShapes shapes(Shown now, Viewport at, Size view) {
        Box covered = at.shown(view).grown(TILE_PX / at.zoom());
        Scene scene = now.scene();
        List<SceneEdge> edges = scene.edges().stream().filter(edge -> EdgeReach.touches(edge, covered)).toList();
        List<GroupLook> groups = scene.groups().stream().filter(group -> covered.overlaps(group.box()))
                .map(group -> GroupLook.of(group, now.marks())).toList();
        return new GroundShapes(groups, scene.rules().stream().filter(rule -> rule.touches(covered)).toList(), edges,
                now.boxes());
    }

    /** True while so many lines follow the hand that most tiles are painted in every frame. */
    private static boolean leadsMany(Scene scene, SceneMarks marks) {
        Set<ElementId> lifted = marks.lifted();
        return !lifted.isEmpty() && scene.edges().stream().filter(edge -> lifted.contains(edge.key().from())
                || lifted.contains(edge.key().to())).limit(MANY_LINES).count() == MANY_LINES;
    }

    /** Sees to it that there is a tile wherever something is seen, and no other. */
    private void lay(double left, double top, Size view) {
        long firstColumn = (long) Math.floor((left - originX) / TILE_PX);
        long firstRow = (long) Math.floor((top - originY) / TILE_PX);
        long lastColumn = (long) Math.ceil((left + view.width() - originX) / TILE_PX) - 1;
        long lastRow = (long) Math.ceil((top + view.height() - originY) / TILE_PX) - 1;
        Deque<GroundTile> spare = new ArrayDeque<>();
        tiles.entrySet().removeIf(entry -> {
            Cell cell = entry.getKey();
            boolean seen = cell.column() >= firstColumn && cell.column() <= lastColumn && cell.row() >= firstRow
                    && cell.row() <= lastRow;
            if (!seen) {
                spare.add(entry.getValue());
            }
            return !seen;
        });
        for (long row = firstRow; row <= lastRow; row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                tiles.computeIfAbsent(new Cell(column, row), cell -> spare.isEmpty() ? newTile() : blank(spare.pop()));
            }
        }
        getChildren().removeAll(spare);
    }

    private static GroundTile blank(GroundTile tile) {
        tile.forget();
        return tile;
    }

    private GroundTile newTile() {
        GroundTile tile = new GroundTile(TILE_PX);
        getChildren().add(tile);
        return tile;
    }
}
