package dev.stackwright.app.panels.parameters;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** What a parameter is for; what is only proposed looks so. */
final class MeaningCell extends TableCell<ParameterWords, ParameterWords> {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    @Override
    protected void updateItem(ParameterWords words, boolean empty) {
        super.updateItem(words, empty);
        boolean shown = !empty && words != null;
        setText(shown ? words.meaning() : null);
        pseudoClassStateChanged(PROPOSED, shown && words.proposed());
    }
}
