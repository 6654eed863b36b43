package dev.stackwright.app.panels.choices;

import javafx.css.PseudoClass;

/** The look of what a plan decides for itself. */
final class Overridden {

    static final PseudoClass STATE = PseudoClass.getPseudoClass("overridden");

    private Overridden() {
    }
}
