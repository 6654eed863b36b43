package dev.stackwright.app.controls;

import javafx.scene.control.Tooltip;

/** A tooltip whose lines are no longer than can be read well, in every size of the interface. */
public final class WrappedTooltip extends Tooltip {

    /** Width in sizes of the font, which the style sheet gives; a tooltip's own width it does not reach. */
    private static final double WIDTH_EM = 32;

    public WrappedTooltip(String text) {
        super(text);
        setWrapText(true);
        maxWidthProperty().bind(fontProperty().map(font -> font.getSize() * WIDTH_EM));
    }
}
