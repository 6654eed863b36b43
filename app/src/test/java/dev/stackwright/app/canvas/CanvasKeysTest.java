package dev.stackwright.app.canvas;

import static dev.stackwright.app.canvas.CanvasFixture.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CanvasKeysTest {

    @Test
    void tabGoesFromNodeToNodeInTheOrderOfTheText() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.strike(KeyCode.TAB);
            on.strike(KeyCode.TAB);
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("api"));

            on.strikeWithShift(KeyCode.TAB);
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("web"));
        });
    }

    @Test
    void arrowsHeldAreOneMovement() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box web = on.box("web");
            on.click(on.middleOf("web"));

            on.press(KeyCode.RIGHT);
            on.press(KeyCode.RIGHT);
            on.press(KeyCode.DOWN);
            on.release(KeyCode.DOWN);

            assertThat(on.box("web")).isEqualTo(web.movedBy(20, 10));
            on.workspace.undo();
            on.layout();
            assertThat(on.box("web")).isEqualTo(web);
        });
    }

    @Test
    void shiftMakesArrowsFine() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box web = on.box("web");
            on.click(on.middleOf("web"));

            on.strikeWithShift(KeyCode.LEFT);

            assertThat(on.box("web")).isEqualTo(web.movedBy(-1, 0));
        });
    }

    @Test
    void deleteRemovesAllSelectedServicesAsOneStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.selection.select(Set.of(CanvasFixture.id("api"), CanvasFixture.id("cache")), this);

            on.strike(KeyCode.DELETE);

            assertThat(on.text()).isEqualTo("""
                    services:
                      web:
                        image: nginx:1.27
                        environment:
                          CACHE: redis://cache:6379
                    """);
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void deleteTakesTheSelectedDependencyAway() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api")));

            on.strike(KeyCode.DELETE);

            assertThat(on.text()).doesNotContain("depends_on");
            assertThat(on.drawn()).contains("api");
            assertThat(on.marks().selectedEdges()).isEmpty();
        });
    }

    @Test
    void controlASelectsAllAndEscapeNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.strikeWithControl(KeyCode.A);
            assertThat(on.selection.elements()).hasSize(3);

            on.strike(KeyCode.ESCAPE);
            assertThat(on.selection.elements()).isEmpty();
        });
    }

    @Test
    void shortcutsOfTheWindowArriveThereThoughTheCanvasKnowsTheirLetter() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.strikeWithControlAndShift(KeyCode.A);

            assertThat(on.selection.elements()).isEmpty();
        });
    }

    @Test
    void plusMinusAndZeroZoom() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.strike(KeyCode.PLUS);
            assertThat(on.canvas.zoomProperty().get()).isGreaterThan(1);

            on.strike(KeyCode.DIGIT0);
            on.strike(KeyCode.MINUS);
            assertThat(on.canvas.zoomProperty().get()).isLessThan(1);

            on.strike(KeyCode.DIGIT0);
            assertThat(on.canvas.zoomProperty().get()).isEqualTo(1);
        });
    }

    @Test
    void aNameTakenAlreadyKeepsTheFieldOpenAndSaysSo() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.startRename(CanvasFixture.id("api"));
            RenameField field = (RenameField) on.canvas.lookup("#rename-field");

            field.setText("cache");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                    KeyCode.ENTER, false, false, false, false));

            assertThat(field.isOpen()).isTrue();
            assertThat(((Hint) on.canvas.lookup(".canvas-hint")).isVisible()).isTrue();
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void renamingInPlaceKeepsTheNodeSelectedAndInPlace() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box place = on.box("api");
            on.click(on.middleOf("api"));
            on.strike(KeyCode.F2);
            RenameField field = (RenameField) on.canvas.lookup("#rename-field");

            field.setText("backend");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                    KeyCode.ENTER, false, false, false, false));
            on.layout();

            assertThat(on.text()).contains("  backend:\n").contains("- backend").doesNotContain("api:\n");
            assertThat(on.box("backend").corner()).isEqualTo(place.corner());
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("backend"));
        });
    }

    @Test
    void theMenuOfADependencyChangesWhatIsWaitedFor() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            ContextMenu menu = on.canvas.menuAt(lineOf(on, "web", "api"));

            item(menu, "canvas-service_healthy").fire();

            assertThat(on.text())
                    .contains("    depends_on:\n      api:\n        condition: service_healthy\n");
            RadioMenuItem now = (RadioMenuItem) item(on.canvas.menuAt(lineOf(on, "web", "api")),
                    "canvas-service_healthy");
            assertThat(now.isSelected()).isTrue();
        });
    }

    @Test
    void anImpliedEdgeIsDeclaredFromItsMenu() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            item(on.canvas.menuAt(lineOf(on, "web", "cache")), "canvas-declare").fire();

            assertThat(on.text()).contains("      - api\n      - cache\n");
        });
    }

    @Test
    void theMenuOfANodeConnectsAndDeletes() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.click(on.middleOf("api"));

            ContextMenu menu = on.canvas.menuAt(on.middleOf("api"));

            assertThat(menu.getItems()).extracting(MenuItem::getId)
                    .contains("canvas-open", "canvas-rename", "canvas-connect", "canvas-delete");
            item(menu, "canvas-delete").fire();
            assertThat(on.drawn()).containsExactly("web", "cache");
        });
    }

    /** A place on the line from one service to another, in px of the view. */
    private static Point lineOf(CanvasFixture on, String from, String to) {
        on.layout();
        Point start = on.canvas.scene().edge(new EdgeKey(CanvasFixture.id(from), CanvasFixture.id(to))).orElseThrow()
                .points().get(0);
        return on.canvas.sceneView().viewport().toView(start.plus(12, 0));
    }

    private static MenuItem item(ContextMenu menu, String id) {
        return menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void controlDDuplicatesWhatIsSelectedAsOneStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.click(on.middleOf("api"));
            on.controlClick(on.middleOf("cache"));

            on.strikeWithControl(KeyCode.D);

            assertThat(on.drawn()).contains("api-2", "cache-2");
            assertThat(on.selection.elements())
                    .containsExactlyInAnyOrder(CanvasFixture.id("api-2"), CanvasFixture.id("cache-2"));
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void enterShowsMoreOfTheSelectedEdge() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            EdgeKey edge = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("cache"));
            List<Optional<EdgeKey>> opened = new ArrayList<>();
            on.canvas.setOnOpen(() -> opened.add(on.selection.edge()));
            on.canvas.selection().select(edge);

            on.strike(KeyCode.ENTER);

            assertThat(opened).containsExactly(Optional.of(edge));
            assertThat(on.text()).isEqualTo(THREE);
        });
    }

    @Test
    void dDeclaresTheSelectedImpliedEdge() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("cache")));

            on.letter("d");

            assertThat(on.text()).isEqualTo(THREE.replace("      - api\n", "      - api\n      - cache\n"));
        });
    }
}
