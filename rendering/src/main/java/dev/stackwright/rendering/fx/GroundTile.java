package dev.stackwright.rendering.fx;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

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
     * @param rules    those that touch it
     * @param edges    those that touch it
     * @param selected the selected edges that touch the tile
     * @param hovered  the edge under the pointer, where it touches the tile
     * @param boxes    nodes without a card that touch it
     * @param marks    how those are marked, in the same order
     * @param fine     false to paint in a cheaper way what will be gone in the next frame
     */
    record Content(Viewport at, Size size, List<GroupLook> groups, List<SceneRule> rules, List<SceneEdge> edges,
                   Set<EdgeKey> selected, Optional<EdgeKey> hovered, List<SceneNode> boxes,
                   List<CardMarks> marks, boolean fine) {

        Content with(boolean fineness) {
            return new Content(at, size, groups, rules, edges, selected, hovered, boxes, marks, fineness);
        }

        boolean isStrong(SceneEdge edge) {
            return isSelected(edge) || hovered.filter(edge.key()::equals).isPresent();
        }

        boolean isSelected(SceneEdge edge) {
            return selected.contains(edge.key());
        }
    }

    /** @param side in view px */
    GroundTile(double side) {
        super(side, side);
        this.size = new Size(side, side);
        setManaged(false);
    }

    void forget() {
        painted = Optional.empty();
    }

    /** True before anything of its place has been painted. */
    boolean isBlank() {
        return painted.isEmpty();
    }

    /** True when one of the painted nodes can be seen on the tile where that shows this part. */
    boolean touchesAny(Viewport at, List<Box> nodes) {
        if (nodes.isEmpty()) {
            return false;
        }
        Box shown = at.shown(size).grown(BoxPainter.REACH_PX / at.zoom());
        return nodes.stream().anyMatch(shown::overlaps);
    }

    /** True when what is seen was painted in the cheaper way. */
    boolean isHasty() {
        return painted.filter(shown -> !shown.fine()).isPresent();
    }

    /**
     * Shows a part of the drawing.
     *
     * @param fine false to paint it in a cheaper way, where it has changed
     */
    void show(BiConsumer<GraphicsContext, Content> painter, ShapesInView shapes, Viewport at, SceneMarks marks,
              boolean fine) {
        Box shown = at.shown(size);
        List<SceneEdge> touching = shapes.edges(shown);
        List<SceneNode> inside = shapes.boxes(shown, BoxPainter.REACH_PX / at.zoom());
        Content now = new Content(at, size,
                shapes.groups(shown).stream().map(group -> GroupLook.of(group, marks)).toList(), shapes.rules(shown),
                touching, selected(touching, marks), touching(touching, marks.hoveredEdge()), inside,
                inside.stream().map(node -> marks.of(node.id())).toList(), fine);
        boolean stands = painted.filter(before -> now.equals(before)
                || before.fine() && now.with(true).equals(before)).isPresent();
        if (!stands) {
            painted = Optional.of(now);
            painter.accept(getGraphicsContext2D(), now);
        }
    }

    private static Set<EdgeKey> selected(List<SceneEdge> edges, SceneMarks marks) {
        return marks.selectedEdges().isEmpty() ? Set.of() : edges.stream().map(SceneEdge::key)
                .filter(marks.selectedEdges()::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<EdgeKey> touching(List<SceneEdge> edges, Optional<EdgeKey> marked) {
        return marked.filter(key -> edges.stream().anyMatch(edge -> edge.key().equals(key)));
    }
}
