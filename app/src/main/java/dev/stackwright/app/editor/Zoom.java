package dev.stackwright.app.editor;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;

/** The size of the text, in steps. Each step is a style class, {@code zoom-120}, that the style sheet knows. */
final class Zoom {

    private static final List<Integer> STEPS = List.of(70, 80, 90, 100, 110, 120, 140, 160, 200);
    private static final int NORMAL = 100;

    private final Node node;
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();

    Zoom(Node node) {
        this.node = node;
        set(NORMAL);
    }

    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    void in() {
        step(1);
    }

    void out() {
        step(-1);
    }

    void reset() {
        set(NORMAL);
    }

    /** The nearest step there is. */
    void setPercent(int wanted) {
        set(STEPS.stream().min(Comparator.comparingInt(step -> Math.abs(step - wanted))).orElseThrow());
    }

    private void step(int direction) {
        int index = STEPS.indexOf(percent.get()) + direction;
        set(STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, index))));
    }

    private void set(int wanted) {
        if (wanted != percent.get()) {
            node.getStyleClass().remove(styleClass(percent.get()));
            node.getStyleClass().add(styleClass(wanted));
            percent.set(wanted);
        }
    }

    private static String styleClass(int percent) {
        return "zoom-" + percent;
    }
}
