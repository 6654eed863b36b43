package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class SketchingTest {

    private static final String TWO = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  - api
              api:
                image: acme/api:1.4.0
            """;

    private static QuickAdd box(CanvasFixture on) {
        return (QuickAdd) on.canvas.lookup("#quick-add");
    }

    private static VariableOffer offer(CanvasFixture on) {
        return (VariableOffer) on.canvas.lookup("#variable-offer");
    }

    private static void quickAdd(CanvasFixture on, String letters, boolean shift) {
        on.letter("a");
        TextField field = (TextField) on.canvas.lookup("#quick-add-field");
        field.setText(letters);
        strike(field, KeyCode.ENTER, shift);
        on.layout();
    }

    private static void strike(javafx.scene.Node at, KeyCode key, boolean shift) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    @Test
    void aFewLettersAddADatabaseConnectedWithTheSelectedServiceInOneStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            on.click(on.middleOf("api"));

            quickAdd(on, "pos", false);

            assertThat(on.text()).contains("  database:\n").contains("    depends_on:\n      database:\n"
                    + "        condition: service_healthy\n");
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("database"));
            assertThat(on.box("database").x()).isGreaterThan(on.box("api").right());
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(TWO);
        });
    }

    @Test
    void shiftAndEnterAddTheBlockAloneBesideTheSelection() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            on.click(on.middleOf("api"));
            Box api = on.box("api");

            quickAdd(on, "redis", true);

            assertThat(on.text()).startsWith(TWO);
            assertThat(on.box("cache").x()).isGreaterThan(api.right());
            assertThat(offer(on).isOpen()).isFalse();
        });
    }

    @Test
    void whatStandsBeforeTheSelectedServiceWaitsForIt() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            on.click(on.middleOf("web"));

            quickAdd(on, "gateway", false);

            assertThat(on.canvas.scene().edge(new EdgeKey(CanvasFixture.id("gateway"), CanvasFixture.id("web"))))
                    .isPresent();
        });
    }

    @Test
    void escapeClosesTheBoxAndAddsNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);

            on.letter("a");
            assertThat(box(on).isOpen()).isTrue();
            strike(on.canvas.lookup("#quick-add-field"), KeyCode.ESCAPE, false);

            assertThat(box(on).isOpen()).isFalse();
            assertThat(box(on).isVisible()).isFalse();
            assertThat(on.text()).isEqualTo(TWO);
        });
    }

    @Test
    void connectingAnApiWithItsDatabaseOffersTheVariableAndEnterAddsItAsAStepOfItsOwn() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO + "  postgres:\n    image: postgres:17\n");

            on.drag(on.handleOf("api"), on.middleOf("postgres"));
            assertThat(offer(on).isOpen()).isTrue();
            String connected = on.text();
            strike(on.canvas.lookup("#variable-offer-add"), KeyCode.ENTER, false);

            assertThat(on.text()).contains("      DATABASE_URL: postgresql://").contains("${POSTGRES_PASSWORD:?");
            assertThat(offer(on).isOpen()).isFalse();
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(connected);
        });
    }

    @Test
    void escapeLeavesTheConnectionWithoutItsVariable() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO + "  postgres:\n    image: postgres:17\n");

            on.drag(on.handleOf("api"), on.middleOf("postgres"));
            strike(on.canvas.lookup("#variable-offer-add"), KeyCode.ESCAPE, false);

            assertThat(on.text()).contains("- postgres").doesNotContain("DATABASE_URL");
            assertThat(offer(on).isVisible()).isFalse();
        });
    }

    @Test
    void aBlockDroppedOnAnEdgeGoesBetweenItsEndsInOneStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            EdgeKey edge = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api"));
            Point at = on.beginningOf(edge).plus(12, 0);

            on.canvas.dropZone().invite(at);
            assertThat(((Hint) on.canvas.lookup(".canvas-hint")).getText()).isEqualTo("Put it between web and api");
            assertThat(on.canvas.dropZone().drop("gateway", at)).isTrue();
            on.layout();

            assertThat(on.canvas.scene().edges()).extracting(shown -> shown.key().toString()).hasSize(2);
            assertThat(on.canvas.scene().edge(new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("gateway"))))
                    .isPresent();
            assertThat(on.canvas.scene().edge(new EdgeKey(CanvasFixture.id("gateway"), CanvasFixture.id("api"))))
                    .isPresent();
            assertThat(overlaps(on)).isFalse();
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(TWO);
        });
    }

    private static boolean overlaps(CanvasFixture on) {
        List<Box> boxes = on.canvas.scene().nodes().stream().map(node -> node.box()).toList();
        return boxes.stream().anyMatch(box -> boxes.stream().anyMatch(other -> other != box && box.overlaps(other)));
    }

    @Test
    void withSeveralSelectedNothingIsConnected() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            on.selection.select(Set.of(CanvasFixture.id("web"), CanvasFixture.id("api")), this);

            quickAdd(on, "redis", false);

            assertThat(on.text()).startsWith(TWO).contains("  cache:\n");
        });
    }

    @Test
    void aNoteIsThereOnceSomethingWasWrittenAndIsWrittenAnewWithF2() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            TextArea field = (TextArea) on.canvas.lookup("#note-field");

            on.letter("n");
            assertThat(field.isVisible()).isTrue();
            field.setText("Ask the bank\nfirst");
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false,
                    false));
            on.layout();
            assertThat(on.workspace.snapshot().design().sheet().notes().get("n1").text())
                    .isEqualTo("Ask the bank\nfirst");
            assertThat(on.canvas.scene().node(Sheet.note("n1"))).isPresent();

            on.canvas.startRename(Sheet.note("n1"));
            assertThat(field.getText()).isEqualTo("Ask the bank\nfirst");
            field.setText("Later");
            strike(field, KeyCode.ESCAPE, false);
            assertThat(on.workspace.snapshot().design().sheet().notes().get("n1").text()).startsWith("Ask");
            on.workspace.undo();
            assertThat(on.workspace.snapshot().design().sheet().notes()).isEmpty();
        });
    }

    @Test
    void anEmptyNoteIsNone() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);

            on.letter("n");
            Event.fireEvent(on.canvas.lookup("#note-field"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                    KeyCode.ENTER, false, true, false, false));

            assertThat(on.workspace.snapshot().design().sheet().notes()).isEmpty();
        });
    }

    @Test
    void aPersonAndAnExternalSystemAreDrawnAndNamedAtOnce() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);

            on.canvas.sketching().draw(Outsider.PERSON);
            TextField name = (TextField) on.canvas.lookup("#rename-field");
            assertThat(name.getText()).isEqualTo("Person");
            name.setText("Customer");
            strike(name, KeyCode.ENTER, false);
            on.canvas.sketching().draw(Outsider.EXTERNAL);
            strike(name, KeyCode.ESCAPE, false);
            on.layout();

            assertThat(on.workspace.snapshot().design().landscape().persons()).containsOnlyKeys("Customer");
            assertThat(on.workspace.snapshot().design().landscape().externals()).containsOnlyKeys("External system");
            assertThat(on.drawn()).contains("Customer", "External system");
            assertThat(overlaps(on)).isFalse();
        });
    }

    @Test
    void aFewLettersDrawAPersonWhoIsNoService() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);

            quickAdd(on, "person", false);

            assertThat(on.workspace.snapshot().design().landscape().persons()).containsOnlyKeys("Person");
            assertThat(((TextField) on.canvas.lookup("#rename-field")).isVisible()).isTrue();
            assertThat(on.text()).isEqualTo(TWO);
            on.workspace.undo();
            assertThat(on.workspace.snapshot().design().landscape().persons()).isEmpty();
        });
    }

    @Test
    void blocksStandBeforeWhatStandsOutside() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);

            quickAdd(on, "p", true);

            assertThat(on.workspace.snapshot().design().landscape().persons()).isEmpty();
            assertThat(on.text()).isNotEqualTo(TWO);
        });
    }

    @Test
    void anExternalSystemDroppedOnAnEdgeIsDrawnUnderThePointerAndBreaksNothing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(TWO);
            Point at = on.beginningOf(new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api"))).plus(12, 0);
            Point inDrawing = on.canvas.camera().toDrawing(at);

            assertThat(on.canvas.dropZone().drop(Outsider.EXTERNAL.transferId(), at)).isTrue();
            on.layout();

            assertThat(on.text()).isEqualTo(TWO);
            assertThat(on.canvas.scene().node(Landscape.external("External system")).orElseThrow().box()
                    .contains(inDrawing)).isTrue();
        });
    }
}
