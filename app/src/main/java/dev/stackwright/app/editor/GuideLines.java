package dev.stackwright.app.editor;

import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The vertical lines through the indentation of one line. Part of its gutter, so that they scroll with it. */
final class GuideLines extends Group {

    /** White space left of the text of a line. */
    private static final double TEXT_PADDING_PX = 4;

    private final Path plain = path("indent-guide");
    private final Path strong = path("indent-guide-active");
    private int step = 1;
    private int depth;
    private int active = -1;
    private double scrolledPx;
    private double widthPx = -1;
    private double heightPx;
    private double charPx;
    private double linePx;

    GuideLines() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(plain, strong);
    }

    /**
     * @param stepColumns   columns of one indentation
     * @param depthColumns  how deep the line is indented
     * @param activeColumn  the column of the stronger line; -1 for none
     */
    void show(int stepColumns, int depthColumns, int activeColumn) {
        if (step != stepColumns || depth != depthColumns || active != activeColumn) {
            step = stepColumns;
            depth = depthColumns;
            active = activeColumn;
            draw();
        }
    }

    /** @param px how far the text is scrolled to the right */
    void scroll(double px) {
        if (scrolledPx != px) {
            scrolledPx = px;
            draw();
        }
    }

    /** Where the line's text begins, seen from its gutter. */
    double textStart(double gutterPx) {
        return gutterPx + TEXT_PADDING_PX - scrolledPx;
    }

    void layout(double gutterPx, double cellPx, double characterPx, double lineHeightPx) {
        if (widthPx != gutterPx || heightPx != cellPx || charPx != characterPx || linePx != lineHeightPx) {
            widthPx = gutterPx;
            heightPx = cellPx;
            charPx = characterPx;
            linePx = lineHeightPx;
            draw();
        }
    }

    private void draw() {
        plain.getElements().clear();
        strong.getElements().clear();
        boolean wrapped = heightPx > 1.8 * linePx + 2 * TEXT_PADDING_PX;
        if (widthPx < 0 || wrapped) {
            return;
        }
        for (int column = 0; column < depth; column += step) {
            double x = Math.floor(textStart(widthPx) + column * charPx) + 0.5;
            if (x >= widthPx) {
                (column == active ? strong : plain).getElements().addAll(new MoveTo(x, 0), new LineTo(x, heightPx));
            }
        }
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setSmooth(false);
        return path;
    }
}
