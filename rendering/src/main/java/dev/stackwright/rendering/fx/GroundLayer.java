package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/**
 * Ground, edges and nodes without a card, on tiles side by side. Painting an area is the dearest part of a frame
 * without a graphics card, so a change paints only the tiles it touches, and tiles lie on the drawing: when the view
 * moves over it they move along, and only what comes into view is painted.
 */
final class GroundLayer extends Region {

    /** Tiles painted in a cheap way that are painted finely in one frame. */
    private static final int REFINED_PER_FRAME = 4;
    /** Side of a tile in view px: small enough that a new edge touches few, large enough that there are few. */
    private static final int TILE_PX = 320;

    private record Cell(long column, long row) {
    }

    private final GroundPainter painter;
    private final Map<Cell, GroundTile> tiles = new HashMap<>();
    private double zoom;
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
    }

    /** The part of the drawing that tiles may show while the view shows that: some of them lie partly outside. */
    static Box covered(Viewport at, Size view) {
        return at.shown(view).grown(TILE_PX / at.zoom());
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
        if (at.zoom() != zoom) {
            zoom = at.zoom();
            originX = left;
            originY = top;
        }
        resize(view.width(), view.height());
        lay(left, top, view);
        Box covered = covered(at, view);
        List<SceneEdge> edges = scene.edges().stream().filter(edge -> EdgeReach.touches(edge, covered)).toList();
        List<GroupLook> groups = scene.groups().stream().filter(group -> covered.overlaps(group.box()))
                .map(group -> GroupLook.of(group, marks)).toList();
        GroundShapes shapes = new GroundShapes(groups,
                scene.rules().stream().filter(rule -> rule.touches(covered)).toList(), edges, boxes);
        int refined = 0;
        int hastily = 0;
        for (Map.Entry<Cell, GroundTile> entry : tiles.entrySet()) {
            double x = originX + entry.getKey().column() * TILE_PX;
            double y = originY + entry.getKey().row() * TILE_PX;
            GroundTile tile = entry.getValue();
            boolean fine = !hasty && (!tile.isHasty() || refined++ < REFINED_PER_FRAME);
            hastily += fine ? 0 : 1;
            tile.relocate(x - left, y - top);
            tile.show(painter, shapes, new Viewport(x / zoom, y / zoom, zoom), marks, fine);
        }
        return hastily > 0;
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
                tiles.computeIfAbsent(new Cell(column, row), cell -> spare.isEmpty() ? newTile() : spare.pop());
            }
        }
        getChildren().removeAll(spare);
    }

    private GroundTile newTile() {
        GroundTile tile = new GroundTile(TILE_PX);
        getChildren().add(tile);
        return tile;
    }
}
