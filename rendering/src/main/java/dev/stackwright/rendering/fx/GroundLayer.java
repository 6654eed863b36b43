package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Ground, edges and nodes without a card, on tiles side by side. Painting an area and blending it with what lies above
 * is the dearest part of a frame without a graphics card, so a change paints only the tiles it touches.
 */
final class GroundLayer extends Region {

    /** Side of a tile in view px: small enough that a new edge touches few, large enough that there are few. */
    private static final int TILE_PX = 320;

    private final GroundPainter painter;
    private Size size = new Size(0, 0);

    GroundLayer(GroundPainter painter) {
        this.painter = painter;
        setManaged(false);
    }

    /** Paints everything again when it is next shown. */
    void forget() {
        getChildren().forEach(tile -> ((GroundTile) tile).forget());
    }

    /** @param boxes the nodes that are painted and not shown as cards */
    void show(Scene scene, List<SceneNode> boxes, Viewport at, Size view, SceneMarks marks) {
        if (!view.equals(size)) {
            size = view;
            tile();
        }
        Box inView = at.shown(view);
        List<SceneEdge> edges = scene.edges().stream().filter(edge -> EdgeReach.touches(edge, inView)).toList();
        List<GroupLook> groups = scene.groups().stream().filter(group -> inView.overlaps(group.box()))
                .map(group -> GroupLook.of(group, marks)).toList();
        for (Node tile : getChildren()) {
            ((GroundTile) tile).show(painter, groups, edges, boxes, at, marks);
        }
    }

    private void tile() {
        resize(size.width(), size.height());
        getChildren().clear();
        for (int top = 0; top < size.height(); top += TILE_PX) {
            for (int left = 0; left < size.width(); left += TILE_PX) {
                getChildren().add(new GroundTile(left, top, Math.min(TILE_PX, size.width() - left),
                        Math.min(TILE_PX, size.height() - top)));
            }
        }
    }
}
