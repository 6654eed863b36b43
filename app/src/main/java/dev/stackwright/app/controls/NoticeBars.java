package dev.stackwright.app.controls;

import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Messages that stay at the top of the window until they no longer hold, or the user closes them. */
public final class NoticeBars extends VBox {

    private final Map<String, Node> bars = new HashMap<>();

    /** How much a message matters. */
    public enum Weight {
        INFORMATION, WARNING
    }

    /** Something the user can do about it. */
    public record Action(String label, Runnable run) {
    }

    public NoticeBars() {
        getStyleClass().add("notice-bars");
        setManaged(false);
        setVisible(false);
    }

    /**
     * Shows a message in place of the one on the same topic.
     *
     * @param topic what it is about; also the node's id, after {@code notice-}
     */
    public void show(String topic, Weight weight, String text, List<Action> actions) {
        hide(topic);
        Node bar = bar(topic, weight, text, actions);
        bars.put(topic, bar);
        getChildren().add(bar);
        settle();
    }

    public void hide(String topic) {
        getChildren().remove(bars.remove(topic));
        settle();
    }

    private void settle() {
        setVisible(!bars.isEmpty());
        setManaged(!bars.isEmpty());
    }

    private Node bar(String topic, Weight weight, String text, List<Action> actions) {
        FontIcon icon = new FontIcon(weight == Weight.WARNING ? MaterialDesignA.ALERT_OUTLINE
                : MaterialDesignI.INFORMATION_OUTLINE);
        icon.getStyleClass().add("notice-icon");
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("notice-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox bar = new HBox(icon, label);
        for (Action action : actions) {
            Button button = new Button(action.label());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMnemonicParsing(false);
            button.setOnAction(event -> action.run().run());
            bar.getChildren().add(button);
        }
        bar.getChildren().add(Icons.button(MaterialDesignC.CLOSE, Strings.text("notice.close"), () -> hide(topic)));
        bar.setId("notice-" + topic);
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(text);
        bar.getStyleClass().addAll("notice-bar", weight == Weight.WARNING ? "warning" : "information");
        return bar;
    }
}
