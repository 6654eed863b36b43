package dev.stackwright.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.testing.Stacks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacerTest {

    private final Placer placer = new Placer(new ElkLayout());

    @Test
    void aFirstDrawingIsLaidOutAsAWhole() {
        LayoutGraph graph = Stacks.graph("web>api", "api>database");

        assertThat(placer.place(graph, Map.of(), Placement.EMPTY)).isEqualTo(new ElkLayout().layout(graph));
    }

    @Test
    void whatWasPlacedByHandStaysThere() {
        LayoutGraph graph = Stacks.graph("web>api", "api>database", "api>cache");
        Map<ElementId, NodePosition> pinned = Map.of(Stacks.id("api"), new NodePosition(-310, 777),
                Stacks.id("cache"), new NodePosition(40, 40));

        Placement placement = placer.place(graph, pinned, Placement.EMPTY);

        assertThat(placement.boxes().get(Stacks.id("api")).corner()).isEqualTo(new Point(-310, 777));
        assertThat(placement.boxes().get(Stacks.id("cache")).corner()).isEqualTo(new Point(40, 40));
        assertThat(Stacks.overlaps(placement.boxes().values())).isZero();
    }

    @Test
    void aNewServiceIsPlacedBesideItsNeighbourAndMovesNothing() {
        Placement before = placer.place(Stacks.graph("web>api", "api>database"), Map.of(), Placement.EMPTY);

        Placement after = placer.place(Stacks.graph("web>api", "api>database", "api>cache"), Map.of(), before);

        assertThat(after.boxes()).containsAllEntriesOf(before.boxes());
        Box api = after.boxes().get(Stacks.id("api"));
        Box cache = after.boxes().get(Stacks.id("cache"));
        assertThat(cache.x()).isGreaterThan(api.right());
        assertThat(cache.corner().manhattanTo(api.corner())).isLessThan(500);
        assertThat(Stacks.overlaps(after.boxes().values())).isZero();
    }

    @Test
    void aNewServiceThatNeedsAPlacedOneStandsLeftOfIt() {
        Placement before = placer.place(Stacks.graph("api>database"), Map.of(), Placement.EMPTY);

        Placement after = placer.place(Stacks.graph("api>database", "web>api"), Map.of(), before);

        assertThat(after.boxes().get(Stacks.id("web")).right()).isLessThan(before.boxes().get(Stacks.id("api")).x());
    }

    @Test
    void aNewServiceBetweenTwoPlacedOnesStandsBetweenThemWhereThereIsRoom() {
        Map<ElementId, NodePosition> pinned = Map.of(Stacks.id("web"), new NodePosition(0, 0),
                Stacks.id("database"), new NodePosition(900, 0));

        Placement placement = placer.place(Stacks.graph("web>api", "api>database"), pinned, Placement.EMPTY);

        assertThat(placement.boxes().get(Stacks.id("api")).x()).isBetween(192.0, 708.0);
    }

    @Test
    void aRemovedServiceLeavesTheOthersInPlace() {
        Placement before = placer.place(Stacks.graph("web>api", "api>database", "api>cache"), Map.of(),
                Placement.EMPTY);

        Placement after = placer.place(Stacks.graph("web>api", "api>database"), Map.of(), before);

        assertThat(before.boxes()).containsAllEntriesOf(after.boxes());
        assertThat(after.boxes()).hasSize(3);
    }

    @Test
    void aServiceRenamedByTypingStaysWhereItIs() {
        Placement before = placer.place(Stacks.graph("web>api", "api>database"), Map.of(), Placement.EMPTY);

        Placement after = placer.place(Stacks.graph("web>apis", "apis>database"), Map.of(), before);

        assertThat(after.boxes().get(Stacks.id("apis"))).isEqualTo(before.boxes().get(Stacks.id("api")));
    }

    @Test
    void aDrawingOfWhichLittleIsPlacedByHandLooksAsWhenItWasPlaced() {
        LayoutGraph graph = Stacks.graph("web>api", "api>database", "api>cache", "worker>database", "worker>queue");
        Placement whole = placer.place(graph, Map.of(), Placement.EMPTY);

        Placement reopened = placer.place(graph, Map.of(Stacks.id("queue"), new NodePosition(1500, 900)),
                Placement.EMPTY);

        Map<ElementId, Box> others = new HashMap<>(whole.boxes());
        others.remove(Stacks.id("queue"));
        assertThat(reopened.boxes()).containsAllEntriesOf(others);
    }

    @Test
    void layingOutAnewForgetsEveryPlace() {
        LayoutGraph graph = Stacks.graph("web>api", "api>database");

        assertThat(placer.placeAnew(graph, Map.of())).isEqualTo(new ElkLayout().layout(graph));
    }

    @Test
    void servicesAddedOneAfterTheOtherNeverCoverEachOther() {
        LayoutGraph whole = new SceneBuilder(Stacks.MEASURER).graph(Stacks.diagram(LargeStacks.yaml(60, 3)));
        Random random = new Random(3);
        Placement placement = Placement.EMPTY;
        List<LayoutGraph.Node> nodes = whole.nodes();
        int shown = 1;
        while (shown < nodes.size()) {
            shown = Math.min(nodes.size(), shown + 1 + random.nextInt(3));
            List<LayoutGraph.Node> part = nodes.subList(0, shown);
            List<ElementId> ids = part.stream().map(LayoutGraph.Node::id).toList();
            LayoutGraph graph = new LayoutGraph(part, whole.links().stream()
                    .filter(link -> ids.contains(link.key().from()) && ids.contains(link.key().to())).toList());
            Placement before = placement;

            placement = placer.place(graph, Map.of(), before);

            assertThat(placement.boxes()).containsAllEntriesOf(before.boxes());
            assertThat(Stacks.overlaps(placement.boxes().values())).isZero();
        }
    }
}
