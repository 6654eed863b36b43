package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class PresentingJourneyTest extends WindowJourney {

    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");

    @Test
    void theCanvasAloneIsShownAndAfterwardsTheWindowAsItWas() {
        command("toggle-foot");
        command("view-networks");
        command("view-architecture");
        double zoom = 0.5;
        onFxThread(() -> view().canvas().zoomTo(zoom));
        onFxThread(() -> project().selection().select(Set.of(API), this));
        onFxThread(view().canvas()::requestFocus);
        DrawingOptions options = view().canvas().views().options();

        robot.type(KeyCode.F5);
        assertThat(stage().isFullScreen()).isTrue();
        assertThat(robot.lookup("#presentation").tryQuery()).isPresent();
        assertThat(robot.lookup(".main-menu").tryQuery()).isEmpty();
        assertThat(robot.lookup(".project-view").tryQuery()).isEmpty();
        assertThat(view().canvas().getWidth()).isEqualTo(stage().getScene().getWidth());
        assertThat(zoom()).isGreaterThan(1);
        robot.type(KeyCode.RIGHT).type(KeyCode.PAGE_DOWN);
        assertThat(view().canvas().views().options().view()).isNotEqualTo(View.ARCHITECTURE);

        robot.type(KeyCode.ESCAPE);
        assertThat(stage().isFullScreen()).isFalse();
        assertThat(robot.lookup(".main-menu").tryQuery()).isPresent();
        assertThat(robot.lookup("#presentation").tryQuery()).isEmpty();
        assertThat(commands()).anyMatch(command -> command.id().equals("toggle-foot")
                && command.title().equals(Strings.text("command.unhide-foot")));
        assertThat(view().canvas().views().options()).isEqualTo(options);
        assertThat(project().selection().elements()).containsExactly(API);
        assertThat(zoom()).isEqualTo(zoom);
        assertThat(view().canvas().getWidth()).isLessThan(stage().getScene().getWidth());
    }

    @Test
    void keysGoThroughTheViewsAndTheStepsOfAScenario() {
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("test", design().withLandscape(design()
                .landscape().withScenario("Order", new Scenario(Optional.empty(), List.of(
                        new ScenarioStep(WEB, API, "ask", false), new ScenarioStep(API, WEB, "tell", true))))))));
        command("view-scenario");
        command("present");
        String first = caption();
        assertThat(first).startsWith("Scenario: Order").matches(".* (\\d+) of \\1$");
        assertThat(project().selection().edge()).isEmpty();

        robot.type(KeyCode.RIGHT);
        assertThat(caption()).isEqualTo(first + "  \u00b7  step 1 of 2");
        assertThat(project().selection().edge()).hasValue(ScenarioMessages.key("Order", 1));
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.RIGHT);
        assertThat(project().selection().edge()).hasValue(ScenarioMessages.key("Order", 2));
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.PAGE_UP);
        assertThat(view().canvas().views().options().view().kind()).isNotEqualTo(ViewKind.SCENARIO);
        assertThat(project().selection().edge()).isEmpty();

        robot.type(KeyCode.F5);
        assertThat(view().canvas().views().options().view().kind()).isEqualTo(ViewKind.SCENARIO);
    }

    @Test
    void nothingIsEditedByMouseOrKeys() {
        command("present");
        double x = cardOf(API);
        drag("#card-api", 80, 40);
        assertThat(cardOf(API)).isEqualTo(x);
        robot.doubleClickOn("api").type(KeyCode.DELETE).type(KeyCode.F2).type(KeyCode.N).type(KeyCode.A);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.D).type(KeyCode.G).type(KeyCode.X)
                .release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);

        assertThat(text()).isEqualTo(STACK);
        assertThat(design()).isEqualTo(Design.EMPTY);
        assertThat(project().workspace().undoTitle()).isEmpty();
        assertThat(stage().isFullScreen()).isTrue();
    }

    @Test
    void personsAreNotCoveredByTheWaysToBegin() throws IOException {
        Files.writeString(file(), "services: {}\n");
        startAgain(Optional.of(file()));
        assertThat(robot.lookup("#empty-stack").query().isVisible()).isTrue();

        onFxThread(() -> project().workspace().perform(Edit.ofDesign("test", design().withLandscape(
                Landscape.EMPTY.withPerson("Customer", Person.UNDESCRIBED)))));
        assertThat(robot.lookup("#empty-stack").query().isVisible()).isFalse();
    }

    @Test
    void noLineIsBegunFromTheKeyboardInAViewWithoutLinesOfItsOwn() {
        command("view-networks");
        onFxThread(() -> project().selection().select(Set.of(API), this));
        onFxThread(view().canvas()::requestFocus);

        robot.type(KeyCode.C);

        assertThat(robot.lookup(".toast-icon").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(text()).isEqualTo(STACK);
    }

    private double cardOf(ElementId id) {
        return view().canvas().scene().node(id).orElseThrow().box().x();
    }

    private double zoom() {
        return view().canvas().zoomProperty().get();
    }

    private String caption() {
        return find(robot, "#presentation-caption", Label.class).getText();
    }

    private Design design() {
        return project().snapshot().design();
    }

    /** By events: the robot of the headless window would take what comes later for a drag between windows. */
    private void drag(String card, double dx, double dy) {
        onFxThread(() -> {
            Node node = find(robot, card, Node.class);
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, node, 0, 0));
            node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, node, dx / 2, dy / 2));
            node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, node, dx, dy));
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, node, dx, dy));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node on, double dx, double dy) {
        Point2D at = on.localToScene(20, 40).add(dx, dy);
        Point2D screen = on.localToScreen(20, 40).add(dx, dy);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false,
                false, false, false, down, false, false, true, false, true, null);
    }
}
