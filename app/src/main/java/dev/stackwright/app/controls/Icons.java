package dev.stackwright.app.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say in words what they do. */
public final class Icons {

    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private Icons() {
    }

    public static Button button(Ikon icon, String says, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(says);
        LateTooltip.on(button, says);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new WrappedTooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        return tooltip;
    }
}
