package dev.stackwright.app.canvas;

import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.resources.Strings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A kind of lines in the legend: a sample of it, or a closed eye while such lines are left out. */
final class LegendEntry extends Button {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double SAMPLE_PX = 24;

    private final EdgeKind kind;
    private final Line sample = new Line(0, 0, SAMPLE_PX, 0);
    private final FontIcon closed = new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE);
    private final LateTooltip tooltip = new LateTooltip(this);
    private boolean shown = true;

    LegendEntry(EdgeKind kind, String id) {
        this.kind = kind;
        setId("legend-" + id);
        getStyleClass().setAll("legend-entry");
        setMnemonicParsing(false);
        setText(kind.label());
        sample.getStyleClass().addAll("legend-line", "legend-line-" + id);
        sample.getStrokeDashArray().setAll(kind.dashes());
        closed.setVisible(false);
        setGraphic(new StackPane(sample, closed));
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        say();
    }

    /** @param drawn false while such lines are left out */
    void show(boolean drawn) {
        if (drawn != shown) {
            shown = drawn;
            sample.setVisible(drawn);
            closed.setVisible(!drawn);
            pseudoClassStateChanged(LEFT_OUT, !drawn);
            say();
        }
    }

    private void say() {
        String does = Strings.text(shown ? "canvas.legend.hide" : "canvas.legend.show", kind.label());
        setAccessibleText(does);
        tooltip.say(does);
    }
}
