package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.recipe.SetImage;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class HindranceJourneyTest extends WindowJourney {

    @Test
    void aDisabledMenuItemSaysWhy() {
        MenuItem undo = find(robot, ".main-menu", MenuBar.class).getMenus().get(1).getItems().get(0);
        assertThat(undo.getText()).isEqualTo("Undo  \u2013  Nothing has been changed yet.");

        onFxThread(() -> project().workspace().perform(new SetImage("web", "nginx:1.28")));

        assertThat(undo.getText()).isEqualTo("Undo set image of web to nginx:1.28");
    }

    @Test
    void aDisabledButtonSaysWhyAndAnEnabledOneDoesNot() {
        command("go-to-line");
        Node go = robot.lookup(".find-bar .button").queryAll().stream().filter(Node::isDisabled).findFirst()
                .orElseThrow();
        restOn(go);
        assertThat(said()).isNotEmpty();
        onFxThread(() -> robot.lookup(".find-bar .text-field").queryTextInputControl().setText("3"));
        restOn(go);
        assertThat(said()).isEmpty();
    }

    /** As the pointer does it: a disabled node is passed over, and what it lies in gets the event. */
    private static void restOn(Node node) {
        onFxThread(() -> {
            Node hearing = node.isDisabled() ? node.getParent() : node;
            var middle = node.localToScene(node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
            hearing.fireEvent(new MouseEvent(hearing, hearing, MouseEvent.MOUSE_MOVED, middle.getX(), middle.getY(),
                    400, 400, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false,
                    false, new PickResult(hearing, middle.getX(), middle.getY())));
        });
    }

    private static String said() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).filter(Window::isShowing)
                .map(tooltip -> ((Tooltip) tooltip).getText()).findFirst().orElse("");
    }
}
