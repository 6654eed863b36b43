package dev.stackwright.rendering.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.testing.Stacks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EdgeRouterTest {

    @Test
    void aLevelNeighbourIsReachedStraight() {
        Placement placement = placed(Map.of("api", new Point(0, 0), "database", new Point(300, 0)));

        assertThat(routed(placement, "api>database").routes.get(Stacks.edge("api>database")))
                .containsExactly(new Point(192, 48), new Point(300, 48));
    }

    @Test
    void aNeighbourALittleLowerIsReachedStraightToo() {
        Placement placement = placed(Map.of("api", new Point(0, 0), "database", new Point(300, 20)));

        assertThat(routed(placement, "api>database").routes.get(Stacks.edge("api>database"))).hasSize(2);
    }

    @Test
    void edgesLeaveTowardsTheTarget() {
        Placement placement = placed(Map.of("middle", new Point(0, 0), "right", new Point(400, 200), "left",
                new Point(-400, 200), "above", new Point(0, -300), "below", new Point(0, 300)));

        Map<?, List<Point>> routes = routed(placement, "middle>right", "middle>left", "middle>above",
                "middle>below").routes;

        assertThat(routes.get(Stacks.edge("middle>right")).get(0).x()).isEqualTo(192);
        assertThat(routes.get(Stacks.edge("middle>left")).get(0).x()).isEqualTo(0);
        assertThat(routes.get(Stacks.edge("middle>above")).get(0).y()).isEqualTo(0);
        assertThat(routes.get(Stacks.edge("middle>below")).get(0).y()).isEqualTo(96);
    }

    @Test
    void aCardInTheWayIsPassedBy() {
        Placement placement = placed(Map.of("api", new Point(0, 0), "between", new Point(300, 0), "database",
                new Point(600, 0)));

        RoutedDrawing drawing = routed(placement, "api>database");

        assertThat(drawing.throughCards()).isZero();
        assertThat(drawing.routes.get(Stacks.edge("api>database")).size()).isGreaterThan(2);
    }

    @Test
    void edgesOfOneCardHaveEndsOfTheirOwnInTheOrderOfTheirTargets() {
        Placement placement = placed(Map.of("api", new Point(0, 200), "a", new Point(400, 0), "b",
                new Point(400, 200), "c", new Point(400, 400)));

        Map<?, List<Point>> routes = routed(placement, "api>c", "api>a", "api>b").routes;

        assertThat(routes.get(Stacks.edge("api>a")).get(0).y())
                .isLessThan(routes.get(Stacks.edge("api>b")).get(0).y() - 6);
        assertThat(routes.get(Stacks.edge("api>b")).get(0).y())
                .isLessThan(routes.get(Stacks.edge("api>c")).get(0).y() - 6);
    }

    @Test
    void edgesIntoAHubShareOneEntry() {
        Map<String, Point> corners = new HashMap<>(Map.of("hub", new Point(900, 500)));
        String[] edges = new String[10];
        for (int i = 0; i < edges.length; i++) {
            corners.put("worker" + i, new Point(0, i * 120));
            edges[i] = "worker" + i + ">hub";
        }

        RoutedDrawing drawing = routed(placed(corners), edges);

        assertThat(drawing.routes.values()).extracting(points -> points.get(points.size() - 1))
                .containsOnly(new Point(900, 548));
    }

    @Test
    void cardsOnTopOfEachOtherStillGetAnEdge() {
        Placement placement = placed(Map.of("api", new Point(0, 0), "database", new Point(20, 10)));

        assertThat(routed(placement, "api>database").routes.get(Stacks.edge("api>database")).size())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void theWayOfTheLayoutIsKeptUntilACardComesIntoIt() {
        List<Point> proposed = List.of(new Point(192, 30), new Point(210, 30), new Point(210, 60),
                new Point(800, 60));
        Placement free = placed(Map.of("api", new Point(0, 0), "database", new Point(800, 0), "other",
                new Point(400, 300))).withRoutes(Map.of(Stacks.edge("api>database"), proposed));
        Placement inTheWay = free.moved(Map.of(Stacks.id("other"), new Point(400, 20)));

        assertThat(routed(free, "api>database").routes.get(Stacks.edge("api>database"))).isEqualTo(proposed);
        assertThat(routed(inTheWay, "api>database").routes.get(Stacks.edge("api>database"))).isNotEqualTo(proposed);
        assertThat(routed(inTheWay, "api>database").throughCards()).isZero();
    }

    @Test
    void theWayOfTheLayoutIsDroppedWhenAnEndMoves() {
        List<Point> proposed = List.of(new Point(192, 48), new Point(800, 48));
        Placement moved = placed(Map.of("api", new Point(0, 0), "database", new Point(800, 0)))
                .withRoutes(Map.of(Stacks.edge("api>database"), proposed))
                .moved(Map.of(Stacks.id("database"), new Point(800, 300)));

        List<Point> route = routed(moved, "api>database").routes.get(Stacks.edge("api>database"));

        assertThat(route.get(route.size() - 1)).isEqualTo(new Point(800, 348));
    }

    @Test
    void freshLayoutsHaveNoLineThroughACard() {
        long sections = 0;
        long through = 0;
        long doubled = 0;
        for (int seed = 0; seed < 25; seed++) {
            LayoutGraph graph = large(5 + seed * 3, seed);
            RoutedDrawing drawing = new RoutedDrawing(graph, new ElkLayout().layout(graph));
            sections += drawing.sections();
            through += drawing.throughCards();
            doubled += drawing.onEachOther();
            assertThat(drawing.allUprightOrLevel()).isTrue();
        }
        assertThat(through).as("sections through cards of " + sections).isZero();
        assertThat(doubled).as("sections on each other of " + sections).isLessThanOrEqualTo(sections / 100);
    }

    /** Nodes thrown about by hand, with room between them: 998 of 1,000 sections touch no third card. */
    @Test
    void drawingsMadeByHandHaveHardlyALineThroughACard() {
        long sections = 0;
        long through = 0;
        long doubled = 0;
        for (int seed = 0; seed < 30; seed++) {
            LayoutGraph graph = large(6 + seed * 2, seed);
            RoutedDrawing drawing = new RoutedDrawing(graph, scattered(graph, seed));
            sections += drawing.sections();
            through += drawing.throughCards();
            doubled += drawing.onEachOther();
            assertThat(drawing.allUprightOrLevel()).isTrue();
        }
        assertThat(through).as("sections through cards of " + sections).isLessThanOrEqualTo(sections / 500);
        assertThat(doubled).as("sections on each other of " + sections).isLessThanOrEqualTo(sections / 100);
    }

    private static LayoutGraph large(int services, long seed) {
        return new SceneBuilder(Stacks.MEASURER).graph(Stacks.diagram(LargeStacks.yaml(services, seed)));
    }

    /** Cards at random places of a loose grid, none on another. */
    private static Placement scattered(LayoutGraph graph, long seed) {
        Random random = new Random(seed);
        int columns = (int) Math.ceil(Math.sqrt(graph.nodes().size() * 1.3));
        SortedMap<ElementId, Box> boxes = new TreeMap<>();
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < columns * columns; i++) {
            cells.add(i);
        }
        Collections.shuffle(cells, random);
        for (int i = 0; i < graph.nodes().size(); i++) {
            int cell = cells.get(i);
            Point corner = new Point(cell % columns * 340 + random.nextInt(60), cell / columns * 190
                    + random.nextInt(60));
            boxes.put(graph.nodes().get(i).id(), Box.at(corner, graph.nodes().get(i).size()));
        }
        return new Placement(boxes, Map.of());
    }

    private static Placement placed(Map<String, Point> corners) {
        SortedMap<ElementId, Box> boxes = new TreeMap<>();
        corners.forEach((name, corner) -> boxes.put(Stacks.id(name), new Box(corner.x(), corner.y(), 192, 96)));
        return new Placement(boxes, Map.of());
    }

    private static RoutedDrawing routed(Placement placement, String... edges) {
        return new RoutedDrawing(Stacks.graph(edges), placement);
    }
}
