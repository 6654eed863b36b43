package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import dev.stackwright.resources.Strings;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The gutter of one line. Laid out by hand: there is one for every line in view, made anew as lines scroll by. */
final class GutterCell extends Region {

    /** Whether a block begins in a line, and is folded. */
    enum Fold { NONE, OPEN, FOLDED }

    private static final double DOT_COLUMN_PX = 20;
    private static final double DOT_PX = 8;
    private static final double BULB_WIDTH_PX = 9;
    private static final double BULB_HEIGHT_PX = 13;
    private static final double ARROW_COLUMN_PX = 14;

    private final int line;
    private final Runnable onFold;
    private final Text number = new Text();
    private final GuideLines guides = new GuideLines();
    private Region dot;
    /** A shape, since an icon of a font styles itself and so costs a second frame, which paints the whole window. */
    private Region bulb;
    private Tooltip tooltip;
    private Fold fold = Fold.NONE;
    private Region arrow;
    private Label hidden;

    /**
     * @param line   zero-based line of the area
     * @param onFold folds the block that begins in the line, or unfolds it
     */
    GutterCell(int line, Runnable onFold) {
        this.line = line;
        this.onFold = onFold;
        number.getStyleClass().add("line-number");
        getStyleClass().add("gutter");
        getChildren().addAll(guides, number);
    }

    int line() {
        return line;
    }

    void number(String text) {
        if (!text.equals(number.getText())) {
            number.setText(text);
        }
    }

    /** @param lines how many lines are folded into this one */
    void fold(Fold state, int lines) {
        if (state != fold) {
            fold = state;
            getChildren().removeIf(child -> child == arrow);
            arrow = state == Fold.NONE ? null : arrow(state);
            if (arrow != null) {
                getChildren().add(arrow);
            }
        }
        String text = lines == 0 ? "" : Strings.counted("editor.fold.lines", lines);
        if (hidden == null ? !text.isEmpty() : !hidden.getText().equals(text)) {
            getChildren().remove(hidden);
            hidden = text.isEmpty() ? null : hiddenLabel(text);
            if (hidden != null) {
                getChildren().add(hidden);
            }
        }
    }

    private Region arrow(Fold state) {
        Region made = new Region();
        made.getStyleClass().addAll("fold-arrow", state == Fold.FOLDED ? "folded" : "open");
        made.setAccessibleText(Strings.text(state == Fold.FOLDED ? "editor.fold.unfold" : "editor.fold.fold"));
        made.addEventHandler(MouseEvent.MOUSE_PRESSED, this::foldByClick);
        return made;
    }

    private Label hiddenLabel(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("folded-lines");
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, this::foldByClick);
        return label;
    }

    private void foldByClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            onFold.run();
            event.consume();
        }
    }

    /** The lines that show how deep this one is indented. */
    GuideLines guides() {
        return guides;
    }

    /** Shows a bulb instead of the dot. */
    void offer(boolean fix) {
        if (fix == (bulb != null)) {
            return;
        }
        getChildren().remove(bulb);
        bulb = fix ? new Region() : null;
        if (bulb != null) {
            bulb.getStyleClass().add("bulb");
            bulb.setAccessibleText(Strings.text("editor.fixes.open"));
            getChildren().add(bulb);
        }
        showDot();
    }

    private void showDot() {
        if (dot != null) {
            dot.setVisible(bulb == null);
        }
    }

    /** @param open told where the dot or the bulb is clicked */
    void setOnOffer(Runnable open) {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            boolean inColumn = event.getX() < getInsets().getLeft() + DOT_COLUMN_PX;
            if (event.getButton() == MouseButton.PRIMARY && inColumn && (dot != null || bulb != null)) {
                open.run();
                event.consume();
            }
        });
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
        if (dot == null || !dot.getStyleClass().contains(Marks.styleClass(severity))) {
            clear();
            dot = new Region();
            dot.getStyleClass().addAll("dot", Marks.styleClass(severity));
            getChildren().add(dot);
            showDot();
        } else if (tooltip != null) {
            Tooltip.uninstall(this, tooltip);
            tooltip = null;
        }
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
        return Math.ceil(insets.getLeft() + DOT_COLUMN_PX + number.prefWidth(-1) + ARROW_COLUMN_PX
                + insets.getRight());
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double lineHeight = number.getLayoutBounds().getHeight();
        double middle = insets.getTop() + lineHeight / 2;
        number.relocate(insets.getLeft() + DOT_COLUMN_PX, insets.getTop());
        if (dot != null) {
            dot.resizeRelocate(insets.getLeft() + (DOT_COLUMN_PX - DOT_PX) / 2, middle - DOT_PX / 2, DOT_PX, DOT_PX);
        }
        if (bulb != null) {
            bulb.resizeRelocate(insets.getLeft() + (DOT_COLUMN_PX - BULB_WIDTH_PX) / 2, middle - BULB_HEIGHT_PX / 2,
                    BULB_WIDTH_PX, BULB_HEIGHT_PX);
        }
        if (arrow != null) {
            arrow.resizeRelocate(getWidth() - insets.getRight() - ARROW_COLUMN_PX + 2, 0, ARROW_COLUMN_PX,
                    insets.getTop() + lineHeight);
        }
        double charWidth = number.getLayoutBounds().getWidth() / Math.max(1, number.getText().length());
        guides.layout(getWidth(), getHeight(), charWidth, lineHeight);
        if (hidden != null) {
            double x = guides.textStart(getWidth()) + textWidth();
            hidden.autosize();
            hidden.relocate(Math.max(getWidth(), x), middle - hidden.getHeight() / 2);
        }
    }

    /** How wide the text of the line beside this is. */
    private double textWidth() {
        return getParent() != null && getParent().lookup(".paragraph-text") instanceof Region text
                ? text.prefWidth(-1) - text.getInsets().getRight() : 0;
    }
}
