package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.testing.Stacks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CollapsedGroupTest {

    private static final ElementId BACK = Sheet.group("Back");
    private static final Snapshot STACK = Snapshot.of(TextDocument.of("""
            services:
              web:
                image: nginx
                depends_on: [api, worker]
              api:
                image: acme/api
                depends_on: [db]
              worker:
                image: acme/worker
                environment:
                  QUEUE_HOST: queue
              db:
                image: postgres:16
              queue:
                image: rabbitmq:3
            """), Design.EMPTY.withSheet(Sheet.EMPTY.withGroups(new TreeMap<>(Map.of("Back",
                    new CanvasGroup(new TreeSet<>(List.of(Stacks.id("api"), Stacks.id("worker")))))))));
    private static final DrawingOptions CLOSED = DrawingOptions.DEFAULT.withCollapsed(Set.of(BACK));

    private final Drafter drafter = Stacks.drafter();
    private final Drawing open = drafter.draw(STACK, Drawing.EMPTY);
    private final Drawing closed = drafter.draw(STACK, open, ResolvedServices.NONE, CLOSED);

    @Test
    void aCollapsedGroupIsOneNodeThatSaysHowMuchIsInside() {
        assertThat(closed.scene().nodes()).extracting(node -> node.node().title())
                .containsExactly("web", "db", "queue", "Back");
        assertThat(closed.scene().node(BACK)).hasValueSatisfying(node -> {
            assertThat(node.node().shape()).isEqualTo(NodeShape.GROUP);
            assertThat(node.node().subtitle()).isEqualTo("2 elements");
            assertThat(node.node().description()).isEqualTo("api, worker");
        });
        assertThat(closed.scene().groups()).isEmpty();
    }

    @Test
    void edgesOfItsNodesLeadToItOnceForEachPair() {
        assertThat(closed.scene().edges()).extracting(edge -> edge.key() + " " + edge.edge().kind())
                .containsExactly("services/web -> groups/Back DEPENDS_ON", "groups/Back -> services/db DEPENDS_ON",
                        "groups/Back -> services/queue ENVIRONMENT");
    }

    @Test
    void itsNodesAreWhereTheyWereWhenItIsExpandedAgain() {
        Drawing again = drafter.draw(STACK, closed, ResolvedServices.NONE, DrawingOptions.DEFAULT);

        assertThat(again.scene().nodes()).isEqualTo(open.scene().nodes());
        assertThat(again.scene().groups()).isEqualTo(open.scene().groups());
    }

    @Test
    void itsNodesMoveWithIt() {
        Point before = open.placement().boxes().get(Stacks.id("worker")).corner();
        Point corner = closed.scene().node(BACK).orElseThrow().box().corner();

        Scene moved = drafter.drag(closed, Set.of(BACK)).at(Map.of(BACK, corner.plus(40, -60)));

        assertThat(moved.node(BACK).orElseThrow().box().corner()).isEqualTo(corner.plus(40, -60));
        assertThat(closed.ofNodes(Map.of(BACK, corner.plus(40, -60))))
                .containsEntry(Stacks.id("worker"), before.plus(40, -60));
    }

    @Test
    void aDrawingInWhichNothingChangedStaysTheSame() {
        assertThat(drafter.draw(STACK, closed, ResolvedServices.NONE, CLOSED)).isSameAs(closed);
    }
}
