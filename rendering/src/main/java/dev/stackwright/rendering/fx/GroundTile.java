package dev.stackwright.rendering.fx;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/** One upright piece of the ground, painted again only when what it shows differs. */
final class GroundTile extends Canvas {

    private final Size size;
    private Optional<Content> painted = Optional.empty();

    /**
     * What a tile shows.
     *
     * @param at       the part of the drawing
     * @param size     of the tile in view px
     * @param groups   those that touch it, an outer one before those inside it
     * @param edges    those that touch it
     * @param selected the selected edge, where it touches the tile
     * @param hovered  the edge under the pointer, where it touches the tile
     * @param boxes    nodes without a card that touch it
     * @param marks    how those are marked, in the same order
     */
    record Content(Viewport at, Size size, List<GroupLook> groups, List<SceneEdge> edges,
                   Optional<EdgeKey> selected, Optional<EdgeKey> hovered, List<SceneNode> boxes,
                   List<CardMarks> marks) {

        boolean isStrong(SceneEdge edge) {
            return isSelected(edge) || hovered.filter(edge.key()::equals).isPresent();
        }

        boolean isSelected(SceneEdge edge) {
            return selected.filter(edge.key()::equals).isPresent();
        }
    }

    /** All in view px. */
    GroundTile(double left, double top, double width, double height) {
        super(width, height);
        this.size = new Size(width, height);
        setManaged(false);
        relocate(left, top);
    }

    void forget() {
        painted = Optional.empty();
    }

    /** @param view the part of the drawing that all tiles together show */
    void show(GroundPainter painter, List<GroupLook> groups, List<SceneEdge> edges, List<SceneNode> boxes,
              Viewport view, SceneMarks marks) {
        Viewport at = new Viewport(view.left() + getLayoutX() / view.zoom(), view.top() + getLayoutY() / view.zoom(),
                view.zoom());
        Box shown = at.shown(size);
        List<SceneEdge> touching = edges.stream().filter(edge -> EdgeReach.touches(edge, shown)).toList();
        List<SceneNode> inside = boxes.stream()
                .filter(node -> shown.overlaps(node.box().grown(BoxPainter.REACH_PX / view.zoom()))).toList();
        Box near = shown.grown(SceneGroup.STROKE * 2);
        List<GroupLook> around = groups.stream().filter(look -> near.overlaps(look.group().box())).toList();
        Content now = new Content(at, size, around, touching, touching(touching, marks.selectedEdge()),
                touching(touching, marks.hoveredEdge()), inside,
                inside.stream().map(node -> marks.of(node.id())).toList());
        if (painted.filter(now::equals).isEmpty()) {
            painted = Optional.of(now);
            painter.paint(getGraphicsContext2D(), now);
        }
    }

    private static Optional<EdgeKey> touching(List<SceneEdge> edges, Optional<EdgeKey> marked) {
        return marked.filter(key -> edges.stream().anyMatch(edge -> edge.key().equals(key)));
    }
}
