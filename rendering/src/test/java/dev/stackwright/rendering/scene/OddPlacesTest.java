package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.export.SvgExport;
import dev.stackwright.rendering.export.SvgOptions;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.testing.Stacks;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Places that no person gives, but a file can hold. */
class OddPlacesTest {

    private static final Duration BEARABLE = Duration.ofSeconds(20);

    private static Scene drawn(int services, Map<ElementId, NodePosition> places) {
        Design design = Design.EMPTY.withPositions(Sheet.ARCHITECTURE, places);
        Scene scene = Stacks.drafter().draw(Snapshot.of(TextDocument.of(LargeStacks.yaml(services, 3)), design),
                Drawing.EMPTY).scene();
        assertThat(new SvgExport(ColorTheme.LIGHT.palette(), Stacks.MEASURER)
                .svg(scene, SvgOptions.standalone("odd"))).contains("</svg>").doesNotContain("NaN", "Infinity");
        return scene;
    }

    private static List<ElementId> services(int count) {
        return Stacks.diagram(LargeStacks.yaml(count, 3)).nodes().stream().map(node -> node.id()).toList();
    }

    @Test
    void aNodeAtInfinityIsPlacedAnew() {
        List<ElementId> ids = services(20);
        Map<ElementId, NodePosition> places = Map.of(ids.get(0), new NodePosition(Double.POSITIVE_INFINITY, 0),
                ids.get(1), new NodePosition(Double.NaN, Double.NEGATIVE_INFINITY),
                ids.get(2), new NodePosition(1e9, -1e300));

        assertThat(drawn(20, places).bounds()).satisfies(bounds -> {
            assertThat(Math.abs(bounds.x()) + bounds.width()).isLessThan(20_000);
            assertThat(Math.abs(bounds.y()) + bounds.height()).isLessThan(20_000);
        });
    }

    @Test
    void nodesAtTheEndsOfTheSheetAreDrawnInBearableTime() {
        Map<ElementId, NodePosition> places = new HashMap<>();
        Random random = new Random(7);
        services(60).forEach(id -> places.put(id, new NodePosition(random.nextBoolean() ? 1e6 : -1e6,
                (random.nextDouble() - 0.5) * 2e6)));

        Scene scene = assertTimeout(BEARABLE, () -> drawn(60, places));

        assertThat(scene.nodes()).hasSize(60);
    }

    @Test
    void aThousandNodesOnOnePlaceAreDrawn() {
        Map<ElementId, NodePosition> places = new HashMap<>();
        services(1000).forEach(id -> places.put(id, new NodePosition(40, 40)));

        Scene scene = assertTimeout(BEARABLE, () -> drawn(1000, places));

        assertThat(scene.nodes()).hasSize(1000).extracting(SceneNode::box).extracting(Box::corner)
                .containsOnly(scene.nodes().get(0).box().corner());
    }

    @Test
    void namesOfAnyKindStandOnGroups() {
        for (String name : List.of("a.b.c", "x".repeat(200), "שלום", "🚀 launch", "two words", "<&\">")) {
            Design design = Design.EMPTY.withSheet(Sheet.EMPTY.withGroups(new TreeMap<>(Map.of(name,
                    new CanvasGroup(new TreeSet<>(services(20).subList(0, 3)))))));
            Scene scene = Stacks.drafter().draw(Snapshot.of(TextDocument.of(LargeStacks.yaml(20, 3)), design),
                    Drawing.EMPTY).scene();

            assertThat(scene.groups()).extracting(group -> group.group().title()).containsExactly(name);
            assertThat(new SvgExport(ColorTheme.LIGHT.palette(), Stacks.MEASURER)
                    .svg(scene, SvgOptions.standalone("odd"))).contains("</svg>");
        }
    }
}
