package dev.stackwright.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.testing.Stacks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedLayoutTest {

    private final GroupedLayout layout = new GroupedLayout(new ElkLayout());

    private static LayoutGraph.Group group(String title, String... members) {
        Set<ElementId> ids = new LinkedHashSet<>();
        Stream.of(members).forEach(member -> ids.add(
                member.startsWith("groups/") ? ElementId.parse(member) : Stacks.id(member)));
        return new LayoutGraph.Group(new ElementId("groups", title), ids);
    }

    private static LayoutGraph with(LayoutGraph graph, LayoutGraph.Group... groups) {
        return new LayoutGraph(graph.nodes(), graph.links(), List.of(groups));
    }

    private static Box frame(LayoutGraph graph, Placement placement, String title) {
        return GroupFrames.of(graph.groups(), placement.boxes()).get(new ElementId("groups", title));
    }

    @Test
    void nothingForeignStandsInABox() {
        LayoutGraph graph = with(Stacks.graph("web>api", "api>db", "api>cache", "worker>db", "web>cdn"),
                group("back", "api", "worker"), group("data", "db", "cache"));

        Placement placement = layout.layout(graph);

        assertThat(inside(graph, placement, "back")).containsExactlyInAnyOrder("api", "worker");
        assertThat(inside(graph, placement, "data")).containsExactlyInAnyOrder("db", "cache");
        assertThat(frame(graph, placement, "back").overlaps(frame(graph, placement, "data"))).isFalse();
    }

    @Test
    void aBoxHoldsTheBoxesInsideIt() {
        LayoutGraph graph = with(Stacks.graph("web>api", "api>db"),
                group("all", "web", "groups/back"), group("back", "api", "db"));

        Placement placement = layout.layout(graph);

        Box all = frame(graph, placement, "all");
        Box back = frame(graph, placement, "back");
        assertThat(all.union(back)).isEqualTo(all);
        assertThat(back.overlaps(placement.boxes().get(Stacks.id("web")))).isFalse();
    }

    @Test
    void groupsOfOneSizeBelowEachOtherComeInTheirOrder() {
        LayoutGraph graph = with(Stacks.graph("a1>a2", "b1>b2", "c1>c2", "a2>db", "b2>db", "c2>db"),
                group("A", "a1", "a2"), group("B", "b1", "b2"), group("C", "c1", "c2"));

        Placement placement = layout.layout(graph);

        assertThat(Stream.of("A", "B", "C").map(title -> frame(graph, placement, title).y())).isSorted();
        assertThat(Stream.of("A", "B", "C").map(title -> frame(graph, placement, title).x()).distinct()).hasSize(1);
    }

    @Test
    void groupsThatNeedEachOtherAndAreAlikeStandBelowEachOther() {
        LayoutGraph graph = with(Stacks.graph("web>a", "a>queue", "web>b", "b>queue", "web>c", "c>queue"),
                group("shared", "web", "queue"), group("A", "a"), group("B", "b"), group("C", "c"));

        Placement placement = layout.layout(graph);

        assertThat(Stream.of("A", "B", "C").map(title -> frame(graph, placement, title).x()).distinct()).hasSize(1);
        assertThat(Stream.of("A", "B", "C").map(title -> frame(graph, placement, title).y())).isSorted();
    }

    @Test
    void aGroupWithoutEdgesLeavesNoGapAmongTheNodesBesideIt() {
        LayoutGraph graph = with(Stacks.graph("a>b", "b>c", "x", "y", "z"), group("part", "a", "b", "c"));

        Placement placement = layout.layout(graph);

        Box part = frame(graph, placement, "part");
        assertThat(Stream.of("x", "y", "z").map(Stacks::id).map(placement.boxes()::get)).allSatisfy(single -> {
            assertThat(single.y()).isLessThan(part.bottom() + 300);
            assertThat(single.overlaps(part)).isFalse();
        });
    }

    @Test
    void edgesInsideABoxLeadToTheRight() {
        LayoutGraph graph = with(Stacks.graph("web>api", "api>db"), group("back", "api", "db"));

        Placement placement = layout.layout(graph);

        assertThat(placement.boxes().get(Stacks.id("api")).right())
                .isLessThan(placement.boxes().get(Stacks.id("db")).x());
        assertThat(placement.boxes().get(Stacks.id("web")).right()).isLessThan(frame(graph, placement, "back").x());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 300})
    void boxesOfLargeStacksLieBesideEachOther(int services) {
        LayoutGraph plain = new SceneBuilder(Stacks.MEASURER)
                .graph(Stacks.diagram(LargeStacks.yaml(services, services)));
        List<LayoutGraph.Group> groups = new ArrayList<>();
        for (int i = 0; i < services; i += 6) {
            Set<ElementId> members = new LinkedHashSet<>();
            plain.nodes().subList(i, Math.min(services, i + 5)).forEach(node -> members.add(node.id()));
            groups.add(new LayoutGraph.Group(new ElementId("groups", "g" + i), members));
        }
        LayoutGraph graph = new LayoutGraph(plain.nodes(), plain.links(), groups);

        Placement placement = layout.layout(graph);

        Map<ElementId, Box> frames = GroupFrames.of(groups, placement.boxes());
        List<Box> all = new ArrayList<>(frames.values());
        plain.nodes().stream().filter(node -> groups.stream().noneMatch(group -> group.members().contains(node.id())))
                .forEach(node -> all.add(placement.boxes().get(node.id())));
        assertThat(placement.boxes()).hasSize(services);
        assertThat(Stacks.overlaps(all)).isZero();
        assertThat(Stacks.overlaps(placement.boxes().values())).isZero();
    }

    @Test
    void aNewMemberFindsAPlaceInItsBoxAndMovesNothing() {
        LayoutGraph before = with(Stacks.graph("web>api", "api>db", "api>cache", "web>cdn"),
                group("back", "api"), group("data", "db", "cache"));
        LayoutGraph after = with(Stacks.graph("web>api", "api>db", "api>cache", "web>cdn", "worker>db", "queue"),
                group("back", "api", "worker", "queue"), group("data", "db", "cache"));
        Placer placer = new Placer(new ElkLayout());
        Placement drawn = placer.place(before, Map.of(), Placement.EMPTY);

        Placement placed = placer.place(after, Map.of(), drawn);

        assertThat(placed.boxes()).containsAllEntriesOf(drawn.boxes());
        assertThat(inside(after, placed, "back")).containsExactlyInAnyOrder("api", "worker", "queue");
        assertThat(inside(after, placed, "data")).containsExactlyInAnyOrder("db", "cache");
    }

    @Test
    void aNewNodeOutsideKeepsOutOfTheBoxes() {
        LayoutGraph before = with(Stacks.graph("web>api", "api>db", "api>cache", "web>cdn"),
                group("back", "api", "db", "cache"));
        LayoutGraph after = with(Stacks.graph("web>api", "api>db", "api>cache", "web>cdn", "api>mail"),
                group("back", "api", "db", "cache"));
        Placer placer = new Placer(new ElkLayout());
        Placement drawn = placer.place(before, Map.of(), Placement.EMPTY);

        Placement placed = placer.place(after, Map.of(), drawn);

        assertThat(inside(after, placed, "back")).containsExactlyInAnyOrder("api", "db", "cache");
    }

    private static List<String> inside(LayoutGraph graph, Placement placement, String title) {
        Box frame = frame(graph, placement, title);
        return placement.boxes().entrySet().stream().filter(entry -> entry.getValue().overlaps(frame))
                .map(entry -> entry.getKey().name()).toList();
    }
}
