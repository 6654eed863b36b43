package dev.stackwright.app.canvas;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/** The line that follows the pointer while a connection is being drawn; snaps to the card it may end at. */
final class ConnectionLine extends Group {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LEAST_BEND_PX = 36;
    private static final double START_RADIUS_PX = 4;
    private static final double HEAD_LENGTH_PX = 9;
    /** In degrees. */
    private static final double HALF_TURN = 180;

    private final CubicCurve curve = new CubicCurve();
    private final Circle start = new Circle(START_RADIUS_PX);
    private final Polygon head = new Polygon(0, 0, -HEAD_LENGTH_PX, -HEAD_LENGTH_PX / 2, -HEAD_LENGTH_PX,
            HEAD_LENGTH_PX / 2);

    ConnectionLine() {
        getStyleClass().add("connection-line");
        curve.getStyleClass().add("connection-curve");
        start.getStyleClass().add("connection-end");
        head.getStyleClass().add("connection-end");
        getChildren().addAll(curve, start, head);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * @param fixed      the card that it stays at, in px of the view, as are all others
     * @param target     the card under the pointer; empty for none
     * @param pointer    where its loose end is without a target
     * @param allowed    whether it may be drawn to the target; empty without one
     * @param looseAtEnd true where the loose end is the one with the arrow head
     */
    void show(Box fixed, Optional<Box> target, Point pointer, Optional<Boolean> allowed, boolean looseAtEnd) {
        Optional<Box> snapped = target.filter(box -> allowed.orElse(false));
        if (looseAtEnd) {
            draw(begin(fixed), snapped.map(ConnectionLine::end).orElse(pointer));
        } else {
            draw(snapped.map(ConnectionLine::begin).orElse(pointer), end(fixed));
        }
        pseudoClassStateChanged(ALLOWED, allowed.orElse(false));
        pseudoClassStateChanged(REFUSED, !allowed.orElse(true));
        setVisible(true);
    }

    /**
     * Shows a straight line.
     *
     * @param ends true where it ends at something
     */
    void showLevel(Point from, Point end, boolean ends) {
        draw(from, end, 0);
        boolean back = end.x() < from.x();
        head.setRotate(back ? HALF_TURN : 0);
        head.relocate(back ? end.x() : end.x() - HEAD_LENGTH_PX, end.y() - HEAD_LENGTH_PX / 2);
        pseudoClassStateChanged(ALLOWED, ends);
        pseudoClassStateChanged(REFUSED, false);
        setVisible(true);
    }

    private static Point begin(Box card) {
        return new Point(card.right(), card.centerY());
    }

    private static Point end(Box card) {
        return new Point(card.x(), card.centerY());
    }

    private void draw(Point from, Point end) {
        draw(from, end, Math.max(LEAST_BEND_PX, Math.abs(end.x() - from.x()) / 2));
        head.setRotate(0);
        head.relocate(end.x() - HEAD_LENGTH_PX, end.y() - HEAD_LENGTH_PX / 2);
    }

    private void draw(Point from, Point end, double bend) {
        curve.setStartX(from.x());
        curve.setStartY(from.y());
        curve.setControlX1(from.x() + bend);
        curve.setControlY1(from.y());
        curve.setControlX2(end.x() - bend);
        curve.setControlY2(end.y());
        curve.setEndX(end.x());
        curve.setEndY(end.y());
        start.setCenterX(from.x());
        start.setCenterY(from.y());
    }

    void hide() {
        setVisible(false);
    }
}
