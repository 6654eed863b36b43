package dev.stackwright.app.controls;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Says why a control is disabled while the pointer rests on it. A disabled one hears nothing of the pointer
 * itself, so what it lies in listens in its place.
 */
public final class Hindrance {

    private static final Object REASON = Hindrance.class;
    private static final Object WATCHED = new Object();
    private static final double BESIDE_PX = 14;

    private final Tooltip tooltip = new WrappedTooltip("");
    private Optional<Node> shown = Optional.empty();

    private Hindrance() {
    }

    /** @param reason one sentence, shown while the control is disabled */
    public static void explain(Node control, String reason) {
        explain(control, new SimpleStringProperty(reason));
    }

    /** @param reason one sentence, shown while the control is disabled; empty for none */
    public static void explain(Node control, ObservableValue<String> reason) {
        control.getProperties().put(REASON, reason);
    }

    /** Says the reasons of everything inside. */
    public static void watch(Node root) {
        if (root.getProperties().putIfAbsent(WATCHED, true) == null) {
            Hindrance hindrance = new Hindrance();
            root.addEventFilter(MouseEvent.MOUSE_MOVED, hindrance::moved);
            root.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> hindrance.exited(event, root));
            root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hindrance.hide());
        }
    }

    private void moved(MouseEvent event) {
        Optional<Node> hindered = Optional.ofNullable(event.getPickResult().getIntersectedNode())
                .flatMap(node -> hinderedAt(node, event.getSceneX(), event.getSceneY()));
        if (hindered.isEmpty()) {
            hide();
        } else if (!hindered.equals(shown)) {
            hide();
            shown = hindered;
            tooltip.setText(reason(hindered.get()));
            tooltip.show(hindered.get(), event.getScreenX() + BESIDE_PX, event.getScreenY() + BESIDE_PX);
        }
    }

    private void exited(MouseEvent event, Node root) {
        if (event.getTarget() == root) {
            hide();
        }
    }

    private void hide() {
        shown = Optional.empty();
        tooltip.hide();
    }

    private static Optional<Node> hinderedAt(Node node, double sceneX, double sceneY) {
        Point2D point = node.sceneToLocal(sceneX, sceneY);
        if (!node.isVisible() || point == null || !node.contains(point) && !node.getBoundsInLocal().contains(point)) {
            return Optional.empty();
        }
        if (node.isDisabled() && !reason(node).isEmpty()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> hinderedAt(child, sceneX, sceneY).stream()).findFirst() : Optional.empty();
    }

    private static String reason(Node node) {
        return node.hasProperties() && node.getProperties().get(REASON) instanceof ObservableValue<?> reason
                ? String.valueOf(reason.getValue()) : "";
    }
}
