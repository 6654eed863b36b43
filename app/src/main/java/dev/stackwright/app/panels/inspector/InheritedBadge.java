package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.resources.Strings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Marks a value that is not written in the service itself; its tooltip says where it is. */
final class InheritedBadge extends Label {

    private final LateTooltip explanation = new LateTooltip(this);

    InheritedBadge() {
        super(Strings.text("inspector.inherited"));
        getStyleClass().addAll("badge", "inherited-badge");
        setGraphic(new FontIcon(MaterialDesignS.SOURCE_BRANCH));
        setMinWidth(USE_PREF_SIZE);
        explain("");
    }

    /** Shows the icon alone, for a place with little room. */
    void shrink() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** @param sentence where the value comes from; empty to show no badge */
    void explain(String sentence) {
        explanation.say(sentence);
        setAccessibleText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}
