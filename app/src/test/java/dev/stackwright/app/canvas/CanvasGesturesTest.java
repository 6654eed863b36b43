package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CanvasGesturesTest {

    private static final String THREE = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  - api
              api:
                image: acme/api:1.4.0
              cache:
                image: valkey/valkey:8
            """;

    private static final EdgeKey WEB_TO_API = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api"));

    @Test
    void aClickSelectsTheCard() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.click(on.middleOf("api"));

            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("api"));
        });
    }

    @Test
    void aControlClickAddsAndTakesAway() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.click(on.middleOf("api"));

            on.controlClick(on.middleOf("web"));
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("api"), CanvasFixture.id("web"));

            on.controlClick(on.middleOf("api"));
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("web"));
        });
    }

    @Test
    void aClickOnNothingSelectsNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.click(on.middleOf("api"));

            on.click(new Point(5, 5));

            assertThat(on.selection.elements()).isEmpty();
        });
    }

    @Test
    void aRubberBandSelectsWhatItTouches() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box all = on.canvas.sceneView().viewport().toView(on.canvas.scene().bounds());

            on.drag(new Point(all.x() - 20, all.y() - 20), new Point(all.right() + 20, all.bottom() + 20));

            assertThat(on.selection.elements()).hasSize(3);
        });
    }

    @Test
    void draggingAFewNodesIsOneStepThatCanBeUndone() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box web = on.box("web");
            Box api = on.box("api");
            on.click(on.middleOf("web"));
            on.controlClick(on.middleOf("api"));

            on.drag(on.middleOf("web"), on.middleOf("web").plus(60, 90));

            assertThat(on.box("web")).isEqualTo(web.movedBy(60, 90));
            assertThat(on.box("api")).isEqualTo(api.movedBy(60, 90));
            assertThat(on.workspace.undoTitle()).contains("Move 2 nodes");
            on.workspace.undo();
            on.layout();
            assertThat(on.box("web")).isEqualTo(web);
            assertThat(on.box("api")).isEqualTo(api);
            on.workspace.redo();
            on.layout();
            assertThat(on.box("web")).isEqualTo(web.movedBy(60, 90));
        });
    }

    @Test
    void aMovedNodePinsTheOthersWhereTheyAreSeen() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box cache = on.box("cache");

            on.drag(on.middleOf("web"), on.middleOf("web").plus(0, 200));

            assertThat(on.workspace.snapshot().design().position(CanvasFixture.id("cache")))
                    .contains(new NodePosition(cache.x(), cache.y()));
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void escapeWhileDraggingLeavesTheNodeWhereItWas() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box web = on.box("web");

            on.dragWithoutRelease(on.middleOf("web"), on.middleOf("web").plus(80, 80));
            assertThat(on.box("web")).isEqualTo(web.movedBy(80, 80));
            on.strike(KeyCode.ESCAPE);

            assertThat(on.box("web")).isEqualTo(web);
            assertThat(on.workspace.snapshot().design().positions()).isEmpty();
        });
    }

    @Test
    void draggingFromTheHandleConnects() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.drag(on.handleOf("api"), on.middleOf("cache"));

            assertThat(on.text()).isEqualTo("""
                    services:
                      web:
                        image: nginx:1.27
                        depends_on:
                          - api
                      api:
                        image: acme/api:1.4.0
                        depends_on:
                          - cache
                      cache:
                        image: valkey/valkey:8
                    """);
            assertThat(on.marks().selectedEdges())
                    .containsExactly(new EdgeKey(CanvasFixture.id("api"), CanvasFixture.id("cache")));
        });
    }

    @Test
    void aConnectionThatIsRefusedSaysWhyBesideThePointer() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.dragWithoutRelease(on.handleOf("api"), on.middleOf("web"));

            assertThat(on.marks().target()).contains(new SceneMarks.Target(CanvasFixture.id("web"), false));
            Hint hint = (Hint) on.canvas.lookup(".canvas-hint");
            assertThat(hint.isVisible()).isTrue();
            assertThat(new ConnectServices("api", "web").on(on.workspace.snapshot()))
                    .isInstanceOfSatisfying(Outcome.Refusal.class,
                            refusal -> assertThat(hint.getText()).isEqualTo(refusal.reason()));
        });
    }

    @Test
    void aConnectionDroppedWhereItIsRefusedChangesNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.drag(on.handleOf("api"), on.middleOf("web"));

            assertThat(on.text()).isEqualTo(THREE);
            assertThat(on.refusals).extracting("code").containsExactly("would-be-a-cycle");
            assertThat(on.marks().target()).isEmpty();
        });
    }

    @Test
    void aConnectionDroppedOnNothingIsForgotten() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.drag(on.handleOf("api"), new Point(5, 5));

            assertThat(on.text()).isEqualTo(THREE);
            assertThat(on.refusals).isEmpty();
        });
    }

    @Test
    void aClickNearALineSelectsTheEdge() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            EdgeKey edge = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api"));
            Point onLine = on.canvas.scene().edge(edge).orElseThrow().points().get(0);

            on.click(on.canvas.sceneView().viewport().toView(onLine.plus(14, 3)));

            assertThat(on.marks().selectedEdges()).containsExactly(edge);
            assertThat(on.selection.elements()).isEmpty();
        });
    }

    @Test
    void aBlockIsAddedWhereItIsDropped() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Point at = new Point(700, 600);

            boolean added = on.canvas.dropZone().drop("postgresql", at);
            on.layout();

            assertThat(added).isTrue();
            String name = on.selection.elements().iterator().next().name();
            assertThat(on.drawn()).contains(name);
            assertThat(on.text()).contains("  " + name + ":\n    image: postgres:");
            assertThat(on.canvas.sceneView().viewport().toView(on.box(name)).contains(at)).isTrue();
            assertThat(on.workspace.undoTitle()).contains("Add service " + name);
        });
    }

    @Test
    void theSecondBlockOfAKindGetsANameOfItsOwn() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.canvas.dropZone().drop("postgresql", new Point(700, 600));
            String first = on.selection.elements().iterator().next().name();
            on.canvas.dropZone().drop("postgresql", new Point(700, 100));

            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id(first + "-2"));
        });
    }

    @Test
    void selectingElsewhereMarksTheCardAndBringsItIntoView() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.camera().pan(3000, 0);
            on.layout();

            on.selection.select(Set.of(CanvasFixture.id("cache")), this);
            on.layout();

            assertThat(on.marks().selected()).containsExactly(CanvasFixture.id("cache"));
            assertThat(on.canvas.camera().sees(on.box("cache"))).isTrue();
        });
    }

    @Test
    void selectingElsewhereMovesNothingWhenTheCardIsSeen() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            var before = on.canvas.sceneView().viewport();

            on.selection.select(Set.of(CanvasFixture.id("cache")), this);
            on.layout();

            assertThat(on.canvas.sceneView().viewport()).isEqualTo(before);
        });
    }

    @Test
    void theEndOfAnEdgeIsDraggedToAnotherNode() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(WEB_TO_API);

            on.drag(on.endOf(WEB_TO_API), on.middleOf("cache"));

            assertThat(on.refusals).isEmpty();
            assertThat(on.text()).isEqualTo(THREE.replace("- api", "- cache"));
            assertThat(on.canvas.selection().edge())
                    .contains(new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("cache")));
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void theBeginningOfASelectedEdgeIsDraggedToAnotherNode() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(WEB_TO_API);

            on.drag(on.beginningOf(WEB_TO_API), on.middleOf("cache"));

            assertThat(on.text()).isEqualTo("""
                    services:
                      web:
                        image: nginx:1.27
                      api:
                        image: acme/api:1.4.0
                      cache:
                        image: valkey/valkey:8
                        depends_on:
                          - api
                    """);
        });
    }

    @Test
    void escapeWhileDraggingAnEndLeavesTheEdge() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(WEB_TO_API);

            on.dragWithoutRelease(on.endOf(WEB_TO_API), on.middleOf("cache"));
            assertThat(on.marks().target()).isPresent();
            on.strike(KeyCode.ESCAPE);

            assertThat(on.marks().target()).isEmpty();
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void anEndThatIsDroppedWhereItWasOrOnNothingStays() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(WEB_TO_API);

            on.drag(on.endOf(WEB_TO_API), on.middleOf("api"));
            on.drag(on.endOf(WEB_TO_API), new Point(5, 5));

            assertThat(on.text()).isEqualTo(THREE);
            assertThat(on.refusals).isEmpty();
        });
    }
}
