package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import javafx.geometry.Insets;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The gutter of one line. Laid out by hand: there is one for every line in view, made anew as lines scroll by. */
final class GutterCell extends Region {

    private static final double DOT_COLUMN_PX = 20;
    private static final double DOT_PX = 8;

    private final int line;
    private final Text number;
    private Region dot;
    private Tooltip tooltip;

    /** @param line zero-based */
    GutterCell(int line, String number) {
        this.line = line;
        this.number = new Text(number);
        this.number.getStyleClass().add("line-number");
        getStyleClass().add("gutter");
        getChildren().add(this.number);
    }

    int line() {
        return line;
    }

    void clear() {
        if (dot != null) {
            getChildren().remove(dot);
            dot = null;
            setAccessibleText(null);
            setOnMouseEntered(null);
            if (tooltip != null) {
                Tooltip.uninstall(this, tooltip);
                tooltip = null;
            }
        }
    }

    void mark(Severity severity, String message) {
        clear();
        dot = new Region();
        dot.getStyleClass().addAll("dot", Marks.styleClass(severity));
        getChildren().add(dot);
        setAccessibleText(number.getText().trim() + ": " + message);
        setOnMouseEntered(event -> explain(message));
    }

    /** Most cells are never pointed at, and a tooltip costs more than the rest of the cell. */
    private void explain(String message) {
        setOnMouseEntered(null);
        tooltip = new Tooltip(message);
        tooltip.getStyleClass().add("mark-tooltip");
        Tooltip.install(this, tooltip);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return Math.ceil(insets.getLeft() + DOT_COLUMN_PX + number.prefWidth(-1) + insets.getRight());
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        number.relocate(insets.getLeft() + DOT_COLUMN_PX, insets.getTop());
        if (dot != null) {
            double middle = insets.getTop() + number.getLayoutBounds().getHeight() / 2;
            dot.resizeRelocate(insets.getLeft() + (DOT_COLUMN_PX - DOT_PX) / 2, middle - DOT_PX / 2, DOT_PX, DOT_PX);
        }
    }
}
