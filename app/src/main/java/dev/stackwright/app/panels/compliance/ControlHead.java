package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.control.ControlState;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The line of a control that opens and closes it: state, clause, title. A button in all but its layout, which takes as
 * many lines as the title needs.
 */
final class ControlHead extends HBox {

    private final Runnable action;
    private final HBox icon = new HBox();
    private final Label clause = new Label();
    private final Label title = new WrappedText("", "control-title");
    private final FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);

    ControlHead(Runnable action) {
        this.action = action;
        getStyleClass().add("control-head");
        clause.getStyleClass().add("control-clause");
        VBox lines = new VBox(clause, title);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines, arrow);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && !event.isShortcutDown()) {
                action.run();
                event.consume();
            }
        });
    }

    void show(ControlState state, String clauseText, String titleText) {
        icon.getChildren().setAll(ControlLook.icon(state));
        clause.setText(clauseText);
        title.setText(titleText);
    }

    void showOpen(boolean open) {
        arrow.setIconCode(open ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
