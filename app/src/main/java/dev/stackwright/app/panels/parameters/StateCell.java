package dev.stackwright.app.panels.parameters;

import dev.stackwright.model.parameter.Parameter;
import java.util.Locale;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** How it stands with a parameter, as an icon and a word. */
final class StateCell extends TableCell<ParameterWords, ParameterWords> {

    private final FontIcon icon = new FontIcon(MaterialDesignC.CHECK);

    @Override
    protected void updateItem(ParameterWords words, boolean empty) {
        super.updateItem(words, empty);
        boolean shown = !empty && words != null;
        setText(shown ? words.stateName() : null);
        setGraphic(shown ? icon : null);
        if (shown) {
            icon.setIconCode(icon(words.state()));
            icon.getStyleClass().removeIf(name -> name.startsWith("state-"));
            icon.getStyleClass().add("state-" + words.state().name().toLowerCase(Locale.ROOT));
        }
    }

    private static Ikon icon(Parameter.State state) {
        return switch (state) {
            case SET -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case DEFAULT -> MaterialDesignC.CIRCLE_OUTLINE;
            case MISSING -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case EMPTY -> MaterialDesignA.ALERT_OUTLINE;
            case UNUSED -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
        };
    }
}
