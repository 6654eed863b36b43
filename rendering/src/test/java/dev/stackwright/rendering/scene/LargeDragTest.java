package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.testing.Stacks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What dragging does to the lines of a drawing so large that not all of them can be led anew in a frame. */
class LargeDragTest {

    private static final int ENOUGH = 300;

    private final Drafter drafter = Stacks.drafter();
    private final Drawing start = drafter.draw(Snapshot.of(LargeStacks.yaml(ENOUGH, 7)), Drawing.EMPTY);

    @Test
    void linesOfADraggedNodeFollowItAndAllOthersStay() {
        SceneNode dragged = start.scene().node(Stacks.id("orders-api")).orElseThrow();

        Scene moved = drafter.drag(start, Set.of(dragged.id())).at(Map.of(dragged.id(), dragged.box().corner().plus(140, 90)));

        assertThat(moved.edges()).extracting(SceneEdge::key)
                .containsExactlyElementsOf(start.scene().edges().stream().map(SceneEdge::key).toList());
        for (SceneEdge edge : moved.edges()) {
            if (edge.key().from().equals(dragged.id()) || edge.key().to().equals(dragged.id())) {
                assertThat(joins(moved, edge)).as(edge.key().toString()).isTrue();
            } else {
                assertThat(edge).isSameAs(start.scene().edge(edge.key()).orElseThrow());
            }
        }
    }

    @Test
    void aNodeBackWhereItWasLeavesTheDrawingAsItWas() {
        SceneNode dragged = start.scene().node(Stacks.id("orders-api")).orElseThrow();

        Scene back = drafter.drag(start, Set.of(dragged.id())).at(Map.of(dragged.id(), dragged.box().corner()));

        assertThat(back.edges()).isEqualTo(start.scene().edges());
        assertThat(back.nodes()).isEqualTo(start.scene().nodes());
    }

    @Test
    void manyLinesOfANodeThatAllUseStayUprightAndLevel() {
        SceneNode hub = start.scene().node(Stacks.id("queue")).orElseThrow();

        Scene moved = drafter.drag(start, Set.of(hub.id())).at(Map.of(hub.id(), hub.box().corner().plus(-900, 400)));

        List<SceneEdge> led = moved.edges().stream().filter(edge -> edge.key().to().equals(hub.id())).toList();
        assertThat(led).hasSizeGreaterThan(30);
        assertThat(led).allMatch(edge -> joins(moved, edge) && isRightAngled(edge));
    }

    @Test
    void everyNodeCanBeDraggedAtOnce() {
        Map<ElementId, Point> corners = new HashMap<>();
        start.scene().nodes().forEach(node -> corners.put(node.id(), node.box().corner().plus(13, 7)));

        Scene moved = drafter.drag(start, corners.keySet()).at(corners);

        assertThat(moved.edges()).allMatch(edge -> joins(moved, edge));
    }

    private static boolean joins(Scene scene, SceneEdge edge) {
        Box from = scene.node(edge.key().from()).orElseThrow().box().grown(1);
        Box to = scene.node(edge.key().to()).orElseThrow().box().grown(1);
        return from.contains(edge.points().get(0)) && to.contains(edge.points().get(edge.points().size() - 1));
    }

    private static boolean isRightAngled(SceneEdge edge) {
        for (int i = 1; i < edge.points().size(); i++) {
            Point a = edge.points().get(i - 1);
            Point b = edge.points().get(i);
            if (Math.abs(a.x() - b.x()) > 0.01 && Math.abs(a.y() - b.y()) > 0.01) {
                return false;
            }
        }
        return true;
    }
}
