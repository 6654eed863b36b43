package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.rendering.scene.ColorTheme;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LookJourneyTest extends WindowJourney {

    @Test
    void theThemeIsChangedForTheWholeWindowAndRemembered() {
        assertThat(ground(".studio")).isNotEqualTo(dark("-sw-surface"));
        command("theme-dark");

        assertThat(ground(".studio")).isEqualTo(dark("-sw-surface"));
        assertThat(ground(".code-area")).isEqualTo(dark("-sw-surface"));
        assertThat(find(robot, "#status-file", Label.class).getTextFill()).isEqualTo(dark("-sw-text"));

        startAgain(Optional.of(file()));
        assertThat(ground(".studio")).isEqualTo(dark("-sw-surface"));
    }

    @Test
    void theDrawingIsPaintedInTheColoursOfTheTheme() throws Exception {
        command("theme-dark");

        var tile = find(robot, "#card-database > Rectangle", javafx.scene.shape.Rectangle.class);
        assertThat(((Color) tile.getFill()).getRed()).isEqualTo(dark("-sw-kind-database").getRed());
        Text title = find(robot, "#card-database > .card-title", Text.class);
        assertThat(title.getFill()).isEqualTo(dark("-sw-text"));
        Region canvas = find(robot, ".stack-canvas", Region.class);
        Color left = WaitForAsyncUtils.asyncFx(() -> canvas.snapshot(null, null).getPixelReader().getColor(1, 1)).get();
        assertThat(left).isEqualTo(dark("-sw-canvas"));
    }

    @Test
    void theDesktopIsFollowedUntilTheUserSaysOtherwise() {
        desktopIs(ColorTheme.DARK);
        startAgain(Optional.of(file()));
        assertThat(ground(".studio")).isEqualTo(dark("-sw-surface"));

        command("theme-light");
        startAgain(Optional.of(file()));
        assertThat(ground(".studio")).isNotEqualTo(dark("-sw-surface"));
    }

    @Test
    void theInterfaceGrowsAndShrinksAndIsRememberedSo() {
        double normal = fontSize();
        double dock = find(robot, "#dock-left", Region.class).getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ADD);
        assertThat(fontSize()).isCloseTo(normal * 1.25, within(0.01));
        assertThat(find(robot, "#dock-left", Region.class).getWidth()).isGreaterThan(dock * 1.2);

        startAgain(Optional.of(file()));
        assertThat(fontSize()).isCloseTo(normal * 1.25, within(0.01));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SUBTRACT);
        assertThat(fontSize()).isCloseTo(normal * 1.1, within(0.01));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.NUMPAD0);
        assertThat(fontSize()).isEqualTo(normal);
    }

    @Test
    void theCanvasComesNearerWithoutTheShiftKeyToo() throws TimeoutException {
        command("zoom-normal");
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        waitForZoom("120 %");
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        waitForZoom("100 %");
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        waitForZoom("144 %");
    }

    /** The view glides to where it is asked to go. */
    private void waitForZoom(String percent) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> zoom().equals(percent));
    }

    @Test
    void theKeyboardLeavesTheTextAndGoesRoundTheWindow() {
        onFxThread(() -> robot.lookup(".code-area").query().requestFocus());
        robot.push(KeyCode.F6);
        assertThat(isFocusWithin("#dock-bottom")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isFocusWithin("#dock-left")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isFocusWithin(".stack-canvas")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isFocusWithin(".yaml-editor")).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(isFocusWithin(".stack-canvas")).isTrue();
    }

    private boolean isFocusWithin(String query) {
        return find(robot, query, Node.class).isFocusWithin();
    }

    private String zoom() {
        return find(robot, "#status-zoom", Label.class).getText();
    }

    private double fontSize() {
        return find(robot, "#status-file", Label.class).getFont().getSize();
    }

    private Color ground(String query) {
        var fills = find(robot, query, Region.class).getBackground().getFills();
        return (Color) fills.get(fills.size() - 1).getFill();
    }

    private static Color dark(String role) {
        return Color.web(ColorTheme.DARK.palette().color(role));
    }
}
