package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.sketch.AddPerson;
import dev.stackwright.model.sketch.SetScenario;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class StepDrawingTest {

    private static final ElementId WEB = CanvasFixture.id("web");
    private static final ElementId API = CanvasFixture.id("api");
    private static final ElementId CACHE = CanvasFixture.id("cache");

    @Test
    void aMessageIsDrawnFromOneLifelineToAnotherBetweenTwoOthers() {
        FxThread.run(() -> {
            CanvasFixture on = told();
            double between = (y(on, 1) + y(on, 2)) / 2;

            on.drag(place(on, CACHE, between), place(on, WEB, between).plus(6, 0));
            assertThat(steps(on)).hasSize(2);
            write(on, "Stale?");

            assertThat(steps(on)).extracting(ScenarioStep::text).containsExactly("Buy", "Stale?", "Look up");
            assertThat(steps(on).get(1)).isEqualTo(new ScenarioStep(CACHE, WEB, "Stale?", false));
            assertThat(on.selection.edge()).hasValue(ScenarioMessages.key("Order", 2));
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Add a step to Order"));
            on.workspace.undo();
            assertThat(steps(on)).hasSize(2);
        });
    }

    @Test
    void aMessageWithoutWordsIsNotAdded() {
        FxThread.run(() -> {
            CanvasFixture on = told();

            on.drag(place(on, WEB, y(on, 2) + 20), place(on, API, y(on, 2) + 20));
            write(on, "  ");

            assertThat(steps(on)).hasSize(2);
            assertThat(field(on).isOpen()).isTrue();
            assertThat(on.text()).isEqualTo(CanvasFixture.THREE);
        });
    }

    @Test
    void aMessageThatEndsNowhereIsNone() {
        FxThread.run(() -> {
            CanvasFixture on = told();

            on.drag(place(on, WEB, y(on, 2) + 20), place(on, WEB, y(on, 2) + 28));

            assertThat(field(on).isOpen()).isFalse();
            assertThat(steps(on)).hasSize(2);
        });
    }

    @Test
    void theMenuOfAParticipantSendsAMessageAndAddsNoDependency() {
        FxThread.run(() -> {
            CanvasFixture on = told();
            MenuItem menu = on.canvas.menuAt(on.middleOf("api")).getItems().stream()
                    .filter(item -> "canvas-connect".equals(item.getId())).findFirst().orElseThrow();
            assertThat(menu.getText()).isEqualTo("Send a message to");

            ((Menu) menu).getItems().stream().filter(item -> item.getText().equals("web")).findFirst().orElseThrow()
                    .fire();
            write(on, "Done");

            assertThat(steps(on)).hasSize(3).last().isEqualTo(new ScenarioStep(API, WEB, "Done", false));
            assertThat(on.text()).isEqualTo(CanvasFixture.THREE);
        });
    }

    @Test
    void whoTakesNoPartYetIsSentAMessageByTheMenu() {
        FxThread.run(() -> {
            CanvasFixture on = told();
            ElementId buyer = Landscape.person("Buyer");
            on.workspace.perform(new AddPerson(buyer.name(), Person.UNDESCRIBED, Optional.empty()));
            on.layout();
            Menu menu = (Menu) on.canvas.menuAt(on.middleOf("api")).getItems().stream()
                    .filter(item -> "canvas-connect".equals(item.getId())).findFirst().orElseThrow();

            menu.getItems().get(menu.getItems().size() - 1).fire();
            write(on, "Sold");

            assertThat(steps(on)).last().isEqualTo(new ScenarioStep(API, buyer, "Sold", false));
            assertThat(on.canvas.scene().node(buyer)).isPresent();
        });
    }

    @Test
    void participantsStayInTheirOrderAndThatIsTold() {
        FxThread.run(() -> {
            CanvasFixture on = told();
            Optional<String> undo = on.workspace.undoTitle();

            on.drag(on.middleOf("api"), on.middleOf("api").plus(200, 0));

            assertThat(on.workspace.undoTitle()).isEqualTo(undo);
            assertThat(on.refusals).extracting(Outcome.Refusal::remedy)
                    .containsExactly("Change the order of the steps in the scenarios panel.");
        });
    }

    private static CanvasFixture told() {
        CanvasFixture on = new CanvasFixture(CanvasFixture.THREE);
        on.workspace.perform(new SetScenario("Order", new Scenario(Optional.empty(), List.of(
                new ScenarioStep(WEB, API, "Buy", false), new ScenarioStep(API, CACHE, "Look up", false)))));
        on.canvas.views().open(View.of(ViewKind.SCENARIO, "Order"));
        on.layout();
        on.canvas.fit();
        on.layout();
        return on;
    }

    private static List<ScenarioStep> steps(CanvasFixture on) {
        return on.workspace.snapshot().design().landscape().scenarios().get("Order").steps();
    }

    /** How far down a message runs, in px of the drawing. */
    private static double y(CanvasFixture on, int number) {
        return on.canvas.scene().edge(ScenarioMessages.key("Order", number)).orElseThrow().points().get(0).y();
    }

    /** A place on a lifeline, in px of the view. */
    private static Point place(CanvasFixture on, ElementId participant, double y) {
        return on.canvas.sceneView().viewport().toView(new Point(on.box(participant.name()).centerX(), y));
    }

    private static RenameField field(CanvasFixture on) {
        return (RenameField) on.canvas.lookup("#rename-field");
    }

    private static void write(CanvasFixture on, String words) {
        field(on).setText(words);
        field(on).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        on.layout();
    }
}
