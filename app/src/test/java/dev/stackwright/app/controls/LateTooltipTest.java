package dev.stackwright.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LateTooltipTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTooltipIsMadeWhenThePointerComesAndSaysWhatWasSaidLast() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Button button = new Button("Do");
            LateTooltip late = new LateTooltip(button);
            late.say("It does");

            assertThat(installed(button)).isEmpty();
            assertThat(button.getAccessibleHelp()).isEqualTo("It does");

            point(button);
            assertThat(installed(button).map(Tooltip::getText)).contains("It does");

            late.say("It did");
            assertThat(installed(button).map(Tooltip::getText)).contains("It did");

            late.say("");
            point(button);
            assertThat(installed(button)).as("nothing to say").isEmpty();
        });
    }

    private static void point(Button button) {
        EventType<MouseEvent> entered = MouseEvent.MOUSE_ENTERED;
        button.fireEvent(new MouseEvent(entered, 1, 1, 1, 1, MouseButton.NONE, 0, false, false, false, false, false,
                false, false, false, false, true, null));
    }

    /** Where JavaFX keeps the tooltip of a node. */
    private static Optional<Tooltip> installed(Button button) {
        return button.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .findFirst();
    }
}
