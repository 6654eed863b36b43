package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.fx.CellRange.Cell;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;

/**
 * The edges of nodes that are being dragged, on tiles one can see through: in every frame these are painted and not
 * what lies below them. Where no such edge runs there is no tile.
 */
final class LiftedLines extends Region {

    /** From so many edges on they are painted in a cheap way, since most tiles are painted in every frame. */
    private static final int MANY_LINES = 12;
    private static final Size TILE = new Size(GroundLayer.TILE_PX, GroundLayer.TILE_PX);

    private final GroundPainter painter;
    private final Map<Cell, GroundTile> tiles = new HashMap<>();

    LiftedLines(GroundPainter painter) {
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Paints everything again when it is next shown. */
    void forget() {
        tiles.values().forEach(GroundTile::forget);
    }

    /**
     * Shows edges.
     *
     * @param edges in drawing order; may be empty
     * @param at    begins on whole pixels
     */
    void show(List<SceneEdge> edges, Viewport at, Size view, SceneMarks marks) {
        double zoom = at.zoom();
        double left = Math.rint(at.left() * zoom);
        double top = Math.rint(at.top() * zoom);
        setTranslateX(-left);
        setTranslateY(-top);
        ShapesInView shapes = ShapesInView.ofEdges(edges, at.shown(view));
        Set<Cell> needed = new HashSet<>();
        if (!shapes.edges().isEmpty()) {
            for (Cell cell : CellRange.seen(left, top, view, GroundLayer.TILE_PX).cells()) {
                Viewport part = new Viewport(cell.column() * GroundLayer.TILE_PX / zoom,
                        cell.row() * GroundLayer.TILE_PX / zoom, zoom);
                Box covered = part.shown(TILE);
                if (shapes.edges().stream().anyMatch(edge -> edge.touches(covered))) {
                    needed.add(cell);
                    tiles.computeIfAbsent(cell, this::newTile)
                            .show(painter::paintLines, shapes, part, marks, shapes.edges().size() < MANY_LINES);
                }
            }
        }
        tiles.entrySet().removeIf(tile -> {
            boolean gone = !needed.contains(tile.getKey());
            if (gone) {
                getChildren().remove(tile.getValue());
            }
            return gone;
        });
    }

    private GroundTile newTile(Cell cell) {
        GroundTile tile = new GroundTile(GroundLayer.TILE_PX);
        tile.relocate(cell.column() * GroundLayer.TILE_PX, cell.row() * GroundLayer.TILE_PX);
        getChildren().add(tile);
        return tile;
    }
}
