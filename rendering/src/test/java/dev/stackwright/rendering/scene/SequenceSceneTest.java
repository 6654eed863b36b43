package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.export.SvgExport;
import dev.stackwright.rendering.export.SvgOptions;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.testing.Stacks;
import dev.stackwright.rendering.testing.XmlText;
import dev.stackwright.rendering.views.ViewDiagrams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SequenceSceneTest {

    private static final String STACK = """
            services:
              db: {image: "postgres:16"}
              api: {image: "acme/api:1"}
            """;
    private static final ElementId API = ElementId.service("api");
    private static final ElementId DB = ElementId.service("db");
    private static final ElementId GONE = ElementId.service("gone");
    private static final DrawingOptions OPTIONS =
            DrawingOptions.DEFAULT.withView(View.of(ViewKind.SCENARIO, "Order"));

    private final Drafter drafter = new Drafter(new ViewDiagrams(Technologies.read()), new Placer(new ElkLayout()),
            new SceneBuilder(Stacks.MEASURER));

    private Drawing drawn(ScenarioStep... steps) {
        return drafter.draw(project(steps), Drawing.EMPTY, ResolvedServices.NONE, OPTIONS);
    }

    private static Snapshot project(ScenarioStep... steps) {
        TreeMap<String, Scenario> scenarios = new TreeMap<>();
        scenarios.put("Order", new Scenario(Optional.empty(), List.of(steps)));
        return Snapshot.of(TextDocument.of(STACK), Design.EMPTY.withLandscape(
                new Landscape(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), scenarios)));
    }

    private static ScenarioStep step(ElementId from, ElementId to, String text) {
        return new ScenarioStep(from, to, text, false);
    }

    @Test
    void participantsStandSideBySideInOrderOfAppearanceWithALineBelowEach() {
        Scene scene = drawn(step(API, DB, "asks"), step(DB, GONE, "tells")).scene();

        assertThat(scene.nodes()).extracting(SceneNode::id).containsExactly(API, DB, GONE);
        assertThat(scene.nodes()).extracting(node -> node.box().x()).isSorted();
        assertThat(scene.nodes()).allSatisfy(node -> assertThat(node.box().y()).isZero());
        assertThat(scene.rules()).hasSize(3).allSatisfy(rule -> assertThat(scene.nodes())
                .anyMatch(node -> node.box().centerX() == rule.from().x() && node.box().bottom() == rule.from().y()));
        assertThat(Stacks.overlaps(scene.nodes().stream().map(SceneNode::box).toList())).isZero();
    }

    @Test
    void messagesRunFromLineToLineOneBelowTheOtherWithTheirNumbers() {
        Scene scene = drawn(step(API, DB, "asks"), new ScenarioStep(DB, API, "tells", true),
                step(API, DB, "asks again"), step(API, API, "thinks")).scene();

        assertThat(scene.edges()).extracting(edge -> edge.label().orElseThrow().text())
                .containsExactly("1  asks", "2  tells", "3  asks again", "4  thinks");
        assertThat(scene.edges()).extracting(edge -> edge.points().get(0).y()).isSorted().doesNotHaveDuplicates();
        assertThat(scene.edges()).extracting(edge -> edge.edge().kind()).containsExactly(EdgeKind.MESSAGE,
                EdgeKind.ANSWER, EdgeKind.MESSAGE, EdgeKind.MESSAGE);
        assertThat(scene.edges().get(1).points().get(0).x()).isEqualTo(scene.node(DB).orElseThrow().box().centerX());
        List<Point> loop = scene.edges().get(3).points();
        assertThat(loop.get(loop.size() - 1).x()).isEqualTo(loop.get(0).x());
        assertThat(loop.get(loop.size() - 1).y()).isGreaterThan(loop.get(0).y());
    }

    @Test
    void everyMessageIsFoundByItsStep() {
        Scene scene = drawn(step(API, DB, "asks"), step(API, DB, "asks again")).scene();

        assertThat(scene.edge(ScenarioMessages.key("Order", 2)).orElseThrow().label().orElseThrow().text())
                .isEqualTo("2  asks again");
        assertThat(scene.edges()).extracting(edge -> ScenarioMessages.number(edge.key()).orElseThrow())
                .containsExactly(1, 2);
    }

    @Test
    void longWordsHaveRoomBetweenTheirLines() {
        Scene scene = drawn(step(API, DB, "asks for everything that was ever ordered by this customer")).scene();

        SceneEdge message = scene.edges().get(0);
        assertThat(message.label().orElseThrow().box().x()).isGreaterThan(message.points().get(0).x());
        assertThat(message.label().orElseThrow().box().right()).isLessThan(message.points().get(1).x());
    }

    @Test
    void aScenarioLooksTheSameWhateverIsDraggedAndIsDrawnAnewOnlyWhereItDiffers() {
        Drawing drawing = drawn(step(API, DB, "asks"));

        assertThat(drafter.drag(drawing, Set.of(API)).at(Map.of(API, new Point(500, 500))))
                .isSameAs(drawing.scene());
        assertThat(drafter.draw(project(step(API, DB, "asks")), drawing, ResolvedServices.NONE, OPTIONS))
                .isSameAs(drawing);
        assertThat(drafter.draw(project(step(API, DB, "tells")), drawing, ResolvedServices.NONE, OPTIONS).scene()
                .edges().get(0).label().orElseThrow().text()).isEqualTo("1  tells");
    }

    @Test
    void theExportedPictureHasTheLinesBelowTheParticipants() {
        Scene scene = drawn(step(API, DB, "asks"), step(API, DB, "")).scene();

        String svg = new SvgExport(ColorTheme.DARK.palette(), Stacks.MEASURER).svg(scene, new SvgOptions("Order",
                true, SvgOptions.Letters.NAMED));

        assertThat(XmlText.texts(XmlText.parse(svg), "text")).contains("1  asks", "2", "message");
        assertThat(svg.split("stroke-dasharray=\"5 4\"", -1)).hasSize(3);
    }

    @Test
    void aScenarioWithoutStepsSaysWhatWouldFillIt() {
        assertThat(drawn().diagram().hint()).isPresent();
        assertThat(drawn().scene().nodes()).isEmpty();
    }
}
