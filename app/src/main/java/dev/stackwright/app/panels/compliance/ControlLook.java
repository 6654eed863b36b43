package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.resources.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** How the states of controls look: a shape, a colour and a word each. */
final class ControlLook {

    private ControlLook() {
    }

    static String words(ControlState state) {
        return Strings.text("controls.state." + state.key());
    }

    /** An icon whose word stands in its tooltip. */
    static Label icon(ControlState state) {
        Label icon = new Label("", new FontIcon(shape(state)));
        icon.getStyleClass().addAll("state-icon", style(state));
        icon.setMinWidth(Region.USE_PREF_SIZE);
        icon.setTooltip(Icons.tooltip(words(state)));
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        icon.setAccessibleText(words(state));
        return icon;
    }

    private static Ikon shape(ControlState state) {
        return switch (state) {
            case MET -> MaterialDesignC.CHECK_CIRCLE;
            case OPEN -> MaterialDesignC.CIRCLE_OUTLINE;
            case ACCEPTED -> MaterialDesignA.ACCOUNT_CHECK;
            case NOT_APPLICABLE -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
        };
    }

    /** The style class that gives the state its colour. */
    static String style(ControlState state) {
        return switch (state) {
            case MET -> "done";
            case OPEN -> "due";
            case ACCEPTED -> "agreed";
            case NOT_APPLICABLE -> "apart";
        };
    }
}
