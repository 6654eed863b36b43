package dev.stackwright.app.shell;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.project.ForeignPlace;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Messages that pass: shown at the foot of the window for a few seconds, waiting for no answer. */
final class Toast {

    private static final Duration SHOWN = Duration.seconds(6);
    /** Long enough to reach for the button. */
    private static final Duration SHOWN_WITH_WAY = Duration.seconds(15);

    private final Stage owner;

    private Toast(Stage owner) {
        this.owner = owner;
    }

    static Toast in(Stage owner) {
        return new Toast(owner);
    }

    /**
     * Says why something cannot be done here.
     *
     * @param open shows a place in another file, for what can be done there
     */
    void refused(Outcome.Refusal refusal, Consumer<ForeignPlace> open) {
        Notifications message = message(refusal.reason(), refusal.remedy(),
                icon(MaterialDesignA.ALERT_OUTLINE, "warning"));
        refusal.there().ifPresent(place -> message.hideAfter(SHOWN_WITH_WAY).action(
                new Action(Strings.text("refusal.open", place.name()), event -> open.accept(place))));
        message.show();
    }

    /** Says that something went well. */
    void done(String title, String text) {
        show(title, text, icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success"));
    }

    /** Says that files were written. */
    void written(String title, String text, Runnable openFolder) {
        message(title, text, icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success")).hideAfter(SHOWN_WITH_WAY)
                .action(new Action(Strings.text("export.openFolder"), event -> openFolder.run())).show();
    }

    private void show(String title, String text, Node graphic) {
        message(title, text, graphic).show();
    }

    private Notifications message(String title, String text, Node graphic) {
        return Notifications.create().owner(owner).title(title).text(text).graphic(graphic).hideAfter(SHOWN)
                .position(Pos.BOTTOM_CENTER);
    }

    private static Node icon(Ikon shape, String styleClass) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll("toast-icon", styleClass);
        return icon;
    }
}
