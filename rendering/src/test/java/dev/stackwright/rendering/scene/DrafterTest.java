package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.testing.Stacks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrafterTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1
                environment:
                  AMQP_URL: amqp://queue:5672
                depends_on:
                  database: {condition: service_healthy}
              database:
                image: postgres:16
              queue:
                image: rabbitmq:3.13
            """;

    private final Drafter drafter = Stacks.drafter();

    @Test
    void whatIsNeededStandsRightOfWhatNeedsIt() {
        Drawing drawing = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);

        assertThat(box(drawing, "api").right()).isLessThan(box(drawing, "database").x());
    }

    @Test
    void aChangeThatDoesNotShowLeavesTheDrawingAsItIs() {
        Drawing drawing = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);

        Drawing commented = drafter.draw(Snapshot.of("# ours\n" + STACK), drawing);
        Drawing changed = drafter.draw(Snapshot.of(STACK.replace("postgres:16", "redis:7")), drawing);

        assertThat(commented).isSameAs(drawing);
        assertThat(changed).isNotSameAs(drawing);
        assertThat(changed.scene().node(Stacks.id("database")).orElseThrow().node().subtitle()).isEqualTo("Redis");
    }

    @Test
    void placesOfTheDesignHold() {
        Design design = Design.EMPTY.withPositions(Map.of(Stacks.id("api"), new NodePosition(500, 321)));

        Drawing drawing = drafter.draw(Snapshot.of(TextDocument.of(STACK), design), Drawing.EMPTY);

        assertThat(box(drawing, "api").corner()).isEqualTo(new Point(500, 321));
    }

    @Test
    void onePlaceByHandDoesNotChangeWhereTheOthersOpen() {
        Drawing free = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);
        Design design = Design.EMPTY.withPositions(Map.of(Stacks.id("queue"), new NodePosition(1500, 900)));

        Drawing opened = drafter.draw(Snapshot.of(TextDocument.of(STACK), design), Drawing.EMPTY);

        for (String name : List.of("web", "api", "database")) {
            assertThat(box(opened, name)).isEqualTo(box(free, name));
        }
    }

    @Test
    void arrangingForgetsPlacesOfTheDesign() {
        Design design = Design.EMPTY.withPositions(Map.of(Stacks.id("api"), new NodePosition(5000, 321)));

        Drawing drawing = drafter.arranged(Snapshot.of(TextDocument.of(STACK), design),
                ResolvedServices.NONE, DrawingOptions.DEFAULT, Map.of());

        assertThat(drawing.scene().bounds().width()).isLessThan(1500);
    }

    @Test
    void arrangingLeavesWhatIsToBeKeptAndNothingLiesOverIt() {
        Point kept = new Point(500, 30);

        Drawing drawing = drafter.arranged(Snapshot.of(STACK), ResolvedServices.NONE, DrawingOptions.DEFAULT,
                Map.of(Stacks.id("queue"), kept));

        assertThat(box(drawing, "queue").corner()).isEqualTo(kept);
        assertThat(List.of("web", "api", "database")).noneMatch(name ->
                box(drawing, name).overlaps(box(drawing, "queue")));
    }

    @Test
    void arrangingAPartLeavesTheOthers() {
        Drawing before = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);
        Drawing apart = before.placedAt(before.placement().moved(Map.of(Stacks.id("api"), new Point(900, 900),
                Stacks.id("queue"), new Point(900, 1400))));

        Drawing after = drafter.arranged(apart, Set.of(Stacks.id("api"), Stacks.id("queue")));

        assertThat(box(after, "web")).isEqualTo(box(before, "web"));
        assertThat(box(after, "database")).isEqualTo(box(before, "database"));
        assertThat(box(after, "queue").y()).isLessThan(1100);
        assertThat(box(after, "queue").x()).isGreaterThan(box(after, "api").right());
    }

    @Test
    void draggingMovesTheCardAndItsEdgesOnly() {
        Drawing before = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);

        Scene after = drafter.drag(before, Set.of(Stacks.id("queue")))
                .at(Map.of(Stacks.id("queue"), box(before, "queue").corner().plus(40, 200)));

        assertThat(after.edge(Stacks.edge("api>queue")).orElseThrow().points())
                .isNotEqualTo(before.scene().edge(Stacks.edge("api>queue")).orElseThrow().points());
        assertThat(after.edge(Stacks.edge("web>api"))).isEqualTo(before.scene().edge(Stacks.edge("web>api")));
        assertThat(after.node(Stacks.id("database"))).isEqualTo(before.scene().node(Stacks.id("database")));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 250})
    void linesThatNothingTouchesAreTakenOverAndAreThoseThatWouldBeDrawn(int services) {
        String text = LargeStacks.yaml(services, 5);
        Drawing before = drafter.draw(Snapshot.of(text), Drawing.EMPTY);
        Snapshot changed = Snapshot.of(text.replaceFirst("image: redis:7-alpine", "image: redis:8-alpine"));

        Drawing after = drafter.draw(changed, before);

        assertThat(after.scene().edges()).isSameAs(before.scene().edges());
        assertThat(after.scene().nodes()).isNotEqualTo(before.scene().nodes());
        assertThat(after.scene().edges()).isEqualTo(drafter.drag(after, Set.of()).at(Map.of()).edges());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 250})
    void draggingBackGivesTheSamePicture(int services) {
        Drawing start = drafter.draw(Snapshot.of(LargeStacks.yaml(services, 5)), Drawing.EMPTY);
        SceneNode dragged = start.scene().nodes().get(services / 2);

        drafter.drag(start, Set.of(dragged.id())).at(Map.of(dragged.id(), dragged.box().corner().plus(300, 120)));
        Scene back = drafter.drag(start, Set.of()).at(Map.of());

        assertThat(back.edges()).isEqualTo(start.scene().edges());
        assertThat(back.nodes()).isEqualTo(start.scene().nodes());
    }

    @Test
    void drawingTheSameAgainChangesNothing() {
        Snapshot snapshot = Snapshot.of(LargeStacks.yaml(80, 9));
        Drawing first = drafter.draw(snapshot, Drawing.EMPTY);

        Drawing second = drafter.draw(snapshot, first);

        assertThat(second.placement().boxes()).isEqualTo(first.placement().boxes());
        assertThat(second.scene().edges()).isEqualTo(first.scene().edges());
    }

    @Test
    void aRenamedServiceStaysInPlaceWithItsEdges() {
        Drawing before = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY);
        Snapshot renamed = Snapshot.of(STACK.replace("database", "store"));

        Drawing after = drafter.draw(renamed, before.renamed(Stacks.id("database"), Stacks.id("store")));

        assertThat(box(after, "store")).isEqualTo(box(before, "database"));
        assertThat(after.scene().edge(Stacks.edge("api>store")).orElseThrow().points())
                .isEqualTo(before.scene().edge(Stacks.edge("api>database")).orElseThrow().points());
    }

    @Test
    void anEmptyStackIsAnEmptyScene() {
        Scene scene = drafter.draw(Snapshot.of(""), Drawing.EMPTY).scene();

        assertThat(scene.nodes()).isEmpty();
        assertThat(scene.bounds()).isEqualTo(Box.EMPTY);
    }

    @Test
    void theBoundsHoldEverythingDrawn() {
        Scene scene = drafter.draw(Snapshot.of(LargeStacks.yaml(40, 2)), Drawing.EMPTY).scene();

        assertThat(scene.nodes()).allSatisfy(node -> assertThat(scene.bounds().union(node.box()))
                .isEqualTo(scene.bounds()));
        assertThat(scene.edges()).flatExtracting(SceneEdge::points)
                .allSatisfy(point -> assertThat(scene.bounds().contains(point)).isTrue());
    }

    @Test
    void labelsCoverNoCardAndNoOtherLabel() {
        for (int seed = 0; seed < 15; seed++) {
            Scene scene = drafter.draw(Snapshot.of(LargeStacks.yaml(10 + 4 * seed, seed)), Drawing.EMPTY).scene();
            List<Box> labels = scene.edges().stream().flatMap(edge -> edge.label().stream()).map(SceneLabel::box)
                    .toList();

            assertThat(labels).isNotEmpty();
            assertThat(Stacks.overlaps(labels)).isZero();
            assertThat(labels).allSatisfy(label -> assertThat(scene.nodes())
                    .noneMatch(node -> node.box().overlaps(label)));
        }
    }

    @Test
    void whatLiesUnderThePointerIsFound() {
        Scene scene = drafter.draw(Snapshot.of(STACK), Drawing.EMPTY).scene();
        SceneEdge edge = scene.edges().get(0);
        Point onEdge = edge.points().get(0).plus(10, 3);

        assertThat(scene.nodeAt(scene.nodes().get(1).box().center())).contains(scene.nodes().get(1));
        assertThat(scene.edgeAt(onEdge, 4)).contains(edge);
        assertThat(scene.nodeAt(new Point(-500, -500))).isEmpty();
        assertThat(scene.edgeAt(new Point(-500, -500), 4)).isEmpty();
    }

    private static Box box(Drawing drawing, String service) {
        return drawing.placement().boxes().get(Stacks.id(service));
    }
}
