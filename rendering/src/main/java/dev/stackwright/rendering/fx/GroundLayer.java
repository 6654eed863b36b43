package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.fx.CellRange.Cell;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;

/**
 * Ground, edges and nodes without a card, on tiles side by side. Painting an area is the dearest part of a frame
 * without a graphics card, so a change paints only the tiles it touches, and tiles lie on the drawing: when the view
 * moves over it they move along, and what is about to come into view is painted ahead, a tile a frame.
 */
final class GroundLayer extends Region {

    /** Tiles that come into view, or were painted in a cheap way, are painted finely so many a frame. */
    private static final int REFINED_PER_FRAME = 2;
    /** Side of a tile in view px: small enough that a new edge touches few, large enough that there are few. */
    static final int TILE_PX = 320;
    /** Tiles kept for what comes into view next. */
    private static final int MAX_SPARE = 12;

    /** What the tiles show. While none of it changes, those that stand need not be looked at. */
    private record Shown(GroundShapes shapes, SceneMarks marks, double zoom) {

        static final Shown NOTHING = new Shown(GroundShapes.NONE, SceneMarks.NONE, 0);

        /** True where nothing but which nodes are painted may differ. */
        boolean hasSameDrawing(Shown other) {
            return zoom == other.zoom && marks.equals(other.marks) && shapes.hasSameGround(other.shapes);
        }

        /** The nodes that only one of both has painted. */
        List<Box> difference(Shown other) {
            List<SceneNode> boxes = shapes.boxes();
            if (boxes == other.shapes.boxes() || boxes.isEmpty() && other.shapes.boxes().isEmpty()) {
                return List.of();
            }
            Set<SceneNode> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(other.shapes.boxes());
            List<Box> changed = new ArrayList<>();
            boxes.stream().filter(node -> !before.remove(node)).forEach(node -> changed.add(node.box()));
            before.forEach(node -> changed.add(node.box()));
            return changed;
        }
    }

    /** A tile that is to be painted in this frame. */
    private record Due(GroundTile tile, Viewport part, boolean fine) {
    }

    private final GroundPainter painter;
    private final Map<Cell, GroundTile> tiles = new HashMap<>();
    private final Deque<GroundTile> spare = new ArrayDeque<>();
    private Shown shown = Shown.NOTHING;
    private CellRange seen = CellRange.NONE;
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
        shown = Shown.NOTHING;
    }

    /**
     * Shows a part of the drawing.
     *
     * @param at    begins on whole pixels
     * @param hasty paints in a cheap way what will be gone in the next frame
     * @return true when something is still painted in the cheap way
     */
    boolean show(GroundShapes shapes, Viewport at, Size view, SceneMarks marks, boolean hasty) {
        double left = Math.rint(at.left() * at.zoom());
        double top = Math.rint(at.top() * at.zoom());
        boolean sameZoom = at.zoom() == zoom;
        double across = sameZoom ? left - lastLeft : 0;
        double down = sameZoom ? top - lastTop : 0;
        lastLeft = left;
        lastTop = top;
        if (!sameZoom) {
            zoom = at.zoom();
            originX = left;
            originY = top;
        }
        setTranslateX(originX - left);
        setTranslateY(originY - top);
        Shown now = new Shown(shapes, marks, zoom);
        boolean same = now.hasSameDrawing(shown);
        List<Box> changed = same ? now.difference(shown) : List.of();
        shown = now;
        lay(CellRange.seen(left - originX, top - originY, view, TILE_PX), same);
        boolean moves = across != 0 || down != 0;
        List<Due> due = due(same, changed, moves, hasty);
        if (due.isEmpty() && moves && !hasty) {
            ahead(across, down).ifPresent(due::add);
        }
        if (!due.isEmpty()) {
            ShapesInView near = ShapesInView.of(shapes, at.shown(view).grown(2 * TILE_PX / zoom));
            due.forEach(tile -> tile.tile().show(painter::paint, near, tile.part(), marks, tile.fine()));
        }
        return tiles.entrySet().stream().anyMatch(tile -> seen.has(tile.getKey()) && tile.getValue().isHasty());
    }

    private List<Due> due(boolean same, List<Box> changed, boolean moves, boolean hasty) {
        List<Due> due = new ArrayList<>();
        int refined = 0;
        for (Map.Entry<Cell, GroundTile> entry : tiles.entrySet()) {
            GroundTile tile = entry.getValue();
            Viewport part = part(entry.getKey());
            boolean touched = tile.touchesAny(part, changed);
            if (!seen.has(entry.getKey())) {
                if (touched) {
                    tile.forget();
                }
                continue;
            }
            boolean waits = moves && tile.isBlank() || tile.isHasty();
            boolean fine = !hasty && (!waits || refined++ < REFINED_PER_FRAME);
            if (!same || tile.isBlank() || tile.isHasty() && fine || touched) {
                due.add(new Due(tile, part, fine));
            }
        }
        return due;
    }

    /** One of the tiles that the movement will bring into view. */
    private Optional<Due> ahead(double across, double down) {
        return seen.beside(across, down).stream().filter(cell -> !tiles.containsKey(cell) || tiles.get(cell).isBlank())
                .findFirst().map(cell -> new Due(tiles.computeIfAbsent(cell, this::tile), part(cell), true));
    }

    private Viewport part(Cell cell) {
        return new Viewport((originX + cell.column() * TILE_PX) / zoom, (originY + cell.row() * TILE_PX) / zoom, zoom);
    }

    /**
     * Sees to it that there is a tile wherever something is seen.
     *
     * @param same true to keep the painted tiles around them too
     */
    private void lay(CellRange now, boolean same) {
        seen = now;
        CellRange kept = seen.grown();
        tiles.entrySet().removeIf(tile -> {
            boolean stays = seen.has(tile.getKey())
                    || same && kept.has(tile.getKey()) && !tile.getValue().isBlank();
            if (!stays) {
                tile.getValue().forget();
                tile.getValue().setVisible(false);
                spare.add(tile.getValue());
            }
            return !stays;
        });
        seen.cells().forEach(cell -> tiles.computeIfAbsent(cell, this::tile));
        while (spare.size() > MAX_SPARE) {
            getChildren().remove(spare.removeLast());
        }
    }

    private GroundTile tile(Cell cell) {
        GroundTile tile = spare.isEmpty() ? newTile() : spare.pop();
        tile.setVisible(true);
        tile.relocate(cell.column() * TILE_PX, cell.row() * TILE_PX);
        return tile;
    }

    private GroundTile newTile() {
        GroundTile tile = new GroundTile(TILE_PX);
        getChildren().add(tile);
        return tile;
    }
}
