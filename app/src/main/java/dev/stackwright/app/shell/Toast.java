package dev.stackwright.app.shell;

import dev.stackwright.model.edit.Outcome;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Messages that pass: shown at the foot of the window for a few seconds, waiting for no answer. */
final class Toast {

    private static final Duration SHOWN = Duration.seconds(6);

    private final Stage owner;

    private Toast(Stage owner) {
        this.owner = owner;
    }

    static Toast in(Stage owner) {
        return new Toast(owner);
    }

    /** Says why something cannot be done here. */
    void refused(Outcome.Refusal refusal) {
        show(refusal.reason(), refusal.remedy(), icon(MaterialDesignA.ALERT_OUTLINE, "warning"));
    }

    /** Says that something went well. */
    void done(String title, String text) {
        show(title, text, icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success"));
    }

    private void show(String title, String text, Node graphic) {
        Notifications.create().owner(owner).title(title).text(text).graphic(graphic).hideAfter(SHOWN)
                .position(Pos.BOTTOM_CENTER).show();
    }

    private static Node icon(Ikon shape, String styleClass) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll("toast-icon", styleClass);
        return icon;
    }
}
