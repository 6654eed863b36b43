package dev.stackwright.rendering.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.export.SvgExport;
import dev.stackwright.rendering.export.SvgOptions;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneText;
import dev.stackwright.rendering.testing.Stacks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static Scene drawn(String text, double width, double height, View view) {
        Design design = Design.EMPTY.withSheet(Sheet.EMPTY.withNotes(new TreeMap<>(
                        Map.of("n1", new CanvasNote(text, width, height)))))
                .withPositions(Sheet.ARCHITECTURE, Map.of(Sheet.note("n1"), new NodePosition(500, -40)));
        Drafter drafter = new Drafter(new ViewDiagrams(Technologies.read()), new Placer(new ElkLayout()),
                new SceneBuilder(Stacks.MEASURER));
        return drafter.draw(Snapshot.of(TextDocument.of("services:\n  web:\n    image: nginx\n"), design),
                Drawing.EMPTY, ResolvedServices.NONE, DrawingOptions.DEFAULT.withView(view)).scene();
    }

    private static List<String> lines(Scene scene) {
        return scene.node(Sheet.note("n1")).map(SceneNode::texts).orElse(List.of()).stream()
                .map(SceneText::shown).toList();
    }

    @Test
    void aNoteStandsWhereItWasPutInItsOwnSize() {
        Scene scene = drawn("Move to Aurora in spring", 200, 80, View.ARCHITECTURE);

        assertThat(scene.node(Sheet.note("n1")).orElseThrow().box()).isEqualTo(new Box(500, -40, 200, 80));
    }

    @Test
    void itsWordsAreWrappedAndParagraphsKept() {
        assertThat(lines(drawn("Move to Aurora in spring, when the team is back\nask Ana", 160, 120,
                View.ARCHITECTURE)))
                .containsExactly("Move to Aurora in", "spring, when the team", "is back", "ask Ana");
    }

    @Test
    void whatHasNoRoomIsLeftOutWithAnEllipsis() {
        List<String> lines = lines(drawn("one two three four five six seven eight", 90, 44, View.ARCHITECTURE));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
    }

    @Test
    void aNoteIsSeenOnlyInTheViewsItHasAPlaceIn() {
        assertThat(lines(drawn("here", 200, 80, View.of(ViewKind.C4_CONTAINER)))).isEmpty();
    }

    @Test
    void anyTextAndSizeIsDrawn() {
        for (String text : List.of("", " \n\n", "x".repeat(5000), "שלום עולם", "🚀".repeat(300), "a\tb\r\nc")) {
            for (double size : new double[] {1e-9, 90, Double.MAX_VALUE}) {
                Scene scene = drawn(text, size, size, View.ARCHITECTURE);

                assertThat(new SvgExport(ColorTheme.DARK.palette(), Stacks.MEASURER)
                        .svg(scene, SvgOptions.standalone("note"))).contains("</svg>");
            }
        }
    }
}
