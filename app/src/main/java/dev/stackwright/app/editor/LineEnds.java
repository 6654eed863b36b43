package dev.stackwright.app.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * Where the lines in view end, as they are laid out now. The area would tell as well, but lends a shape to the line
 * while it measures: that is to be styled, and a frame of nothing but styling paints the whole window.
 */
final class LineEnds {

    private final Map<Integer, TextFlow> texts = new HashMap<>();

    /** @param area the area, laid out */
    LineEnds(Parent area) {
        Node row = area.lookup(".paragraph-box");
        if (row != null) {
            row.getParent().getChildrenUnmodifiable().forEach(each -> add((Parent) each));
        }
    }

    private void add(Parent row) {
        List<Node> parts = row.getChildrenUnmodifiable();
        parts.stream().filter(GutterCell.class::isInstance).forEach(gutter -> parts.stream()
                .filter(TextFlow.class::isInstance)
                .forEach(text -> texts.put(((GutterCell) gutter).line(), (TextFlow) text)));
    }

    /** The bounds of the last character of a line in the scene; empty for a line that is empty or not in view. */
    Optional<Bounds> last(int line, int length) {
        TextFlow text = texts.get(line);
        return text == null || length == 0 ? Optional.empty()
                : bounds(text.rangeShape(length - 1, length)).map(shape -> text.localToScene(new BoundingBox(
                        shape.getMinX() + text.getInsets().getLeft(), shape.getMinY() + text.getInsets().getTop(),
                        shape.getWidth(), shape.getHeight())));
    }

    /** Around straight lines, which is what the shape of characters is made of. */
    private static Optional<Bounds> bounds(PathElement[] shape) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (PathElement element : shape) {
            if (element instanceof MoveTo || element instanceof LineTo) {
                double x = element instanceof MoveTo move ? move.getX() : ((LineTo) element).getX();
                double y = element instanceof MoveTo move ? move.getY() : ((LineTo) element).getY();
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
        }
        return left > right ? Optional.empty()
                : Optional.of(new BoundingBox(left, top, right - left, bottom - top));
    }
}
