package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Group;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ArrangerTest {

    private static final String THREE = """
            services:
              web:
                image: nginx:1.27
              api:
                image: acme/api:1.4.0
              cache:
                image: valkey/valkey:8
            """;
    private static final ElementId WEB = CanvasFixture.id("web");
    private static final ElementId API = CanvasFixture.id("api");
    private static final ElementId CACHE = CanvasFixture.id("cache");

    private static CanvasFixture scattered() {
        CanvasFixture on = new CanvasFixture(THREE);
        on.workspace.perform(new MoveNodes(Map.of(WEB, new NodePosition(0, 0), API, new NodePosition(330, 140),
                CACHE, new NodePosition(700, 400))));
        on.layout();
        on.canvas.fit();
        on.layout();
        return on;
    }

    @Test
    void alignedNodesShareTheirLeftEdgeAndOneUndoScattersThemAgain() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            on.selection.select(Set.of(WEB, API, CACHE), this);

            on.canvas.arranger().align(Alignment.LEFT);
            on.layout();

            assertThat(on.box("web").x()).isEqualTo(on.box("api").x()).isEqualTo(on.box("cache").x()).isZero();
            assertThat(on.box("api").y()).isEqualTo(140);
            assertThat(on.workspace.undoTitle()).contains("Align left edges");
            on.workspace.undo();
            on.layout();
            assertThat(on.box("cache").corner()).isEqualTo(new Point(700, 400));
        });
    }

    @Test
    void distributedNodesHaveTheSameGapsAndTheOuterOnesStay() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            on.selection.select(Set.of(WEB, API, CACHE), this);

            on.canvas.arranger().align(Alignment.ACROSS);
            on.layout();

            assertThat(on.box("api").x() - on.box("web").right())
                    .isEqualTo(on.box("cache").x() - on.box("api").right());
            assertThat(on.box("web").x()).isZero();
            assertThat(on.box("cache").x()).isEqualTo(700);
        });
    }

    @Test
    void aLockedNodeStaysAndTheOthersComeToIt() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            lock(on, CACHE);
            on.selection.select(Set.of(WEB, CACHE), this);

            on.canvas.arranger().align(Alignment.RIGHT);
            on.layout();

            assertThat(on.box("cache").corner()).isEqualTo(new Point(700, 400));
            assertThat(on.box("web").right()).isEqualTo(on.box("cache").right());
        });
    }

    @Test
    void aLockedNodeIsNeitherDraggedNorNudgedNorDeletedAndSaysWhy() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            lock(on, WEB);
            Box place = on.box("web");

            on.drag(on.middleOf("web"), on.middleOf("web").plus(90, 50));
            on.strike(KeyCode.RIGHT);
            on.strike(KeyCode.DELETE);

            assertThat(on.box("web")).isEqualTo(place);
            assertThat(on.text()).isEqualTo(THREE);
            assertThat(on.refusals).hasSize(3).extracting(Outcome.Refusal::sentence)
                    .containsOnly("\u201cweb\u201d is locked. Unlock with L first.");
        });
    }

    @Test
    void oneNodeAloneCannotBeAlignedAndThatIsSaid() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            on.selection.select(Set.of(WEB), this);

            on.canvas.arranger().align(Alignment.TOP);

            assertThat(on.refusals).extracting(Outcome.Refusal::code).containsExactly("too-few");
        });
    }

    @Test
    void aDraggedNodeIsDrawnIntoLineAndALineShowsIt() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            double zoom = on.canvas.sceneView().viewport().zoom();
            Point from = on.middleOf("api");
            Point to = from.plus((4 - 330) * zoom, 120 * zoom);

            on.dragWithoutRelease(from, to);
            assertThat(((Group) on.canvas.lookup(".guide-lines")).getChildren()).isNotEmpty();
            on.strike(KeyCode.ESCAPE);

            on.drag(from, to);
            assertThat(on.box("api").x()).isEqualTo(on.box("web").x());
            assertThat(((Group) on.canvas.lookup(".guide-lines")).getChildren()).isEmpty();
        });
    }

    @Test
    void theMenuOfSeveralNodesAlignsThem() {
        FxThread.run(() -> {
            CanvasFixture on = scattered();
            on.selection.select(Set.of(WEB, API), this);

            Menu align = (Menu) item(on.canvas.menuAt(on.middleOf("web")).getItems(), "canvas-align");
            assertThat(item(align.getItems(), "canvas-align-across").isDisable()).isTrue();
            item(align.getItems(), "canvas-align-top").fire();
            on.layout();

            assertThat(on.box("api").y()).isEqualTo(on.box("web").y());
        });
    }

    private static MenuItem item(java.util.List<MenuItem> items, String id) {
        return items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private static void lock(CanvasFixture on, ElementId node) {
        var design = on.workspace.snapshot().design();
        on.workspace.perform(Edit.ofDesign("Lock",
                design.withSheet(design.sheet().withLocked(new TreeSet<>(Set.of(node))))));
        on.layout();
    }
}
