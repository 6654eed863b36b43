package dev.stackwright.app.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** An icon that says how something stands; its words stand in the tooltip. */
public final class StateIcon extends Label {

    /** @param state style class that gives it its colour: done, settled, open, stale or wrong */
    public StateIcon(Ikon icon, String state, String words) {
        FontIcon picture = new FontIcon(icon);
        setGraphic(picture);
        getStyleClass().addAll("state-icon", state);
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(Icons.tooltip(words));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
    }
}
