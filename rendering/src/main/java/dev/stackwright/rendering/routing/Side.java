package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import java.util.stream.Stream;

/** The sides of a card at which edges leave and enter. */
enum Side {
    LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

    private static final double LEVEL_GAP = 32;
    private static final double UPRIGHT_GAP = 24;
    private static final double EXACT = 0.1;

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isUpright() {
        return dx != 0;
    }

    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }

    /** The side at which an edge leaves; it enters at the opposite one. To the right wherever there is room. */
    static Side leaving(Box from, Box to) {
        if (to.x() - from.right() >= LEVEL_GAP) {
            return RIGHT;
        }
        if (from.x() - to.right() >= LEVEL_GAP) {
            return LEFT;
        }
        if (to.y() - from.bottom() >= UPRIGHT_GAP) {
            return BOTTOM;
        }
        if (from.y() - to.bottom() >= UPRIGHT_GAP) {
            return TOP;
        }
        return to.centerX() >= from.centerX() ? RIGHT : LEFT;
    }

    /** The side on whose line a point of the border lies, to a tenth of a px. */
    static Optional<Side> at(Box box, Point point) {
        return Stream.of(values()).filter(side -> side.holds(box, point)).findFirst();
    }

    private boolean holds(Box box, Point point) {
        double along = isUpright() ? point.y() : point.x();
        Point foot = point(box, along);
        return along >= start(box) - EXACT && along <= start(box) + length(box) + EXACT
                && foot.manhattanTo(point) <= EXACT;
    }

    /** Length of this side of a card. */
    double length(Box box) {
        return isUpright() ? box.height() : box.width();
    }

    /** Where along the axis the side begins. */
    double start(Box box) {
        return isUpright() ? box.y() : box.x();
    }

    /** The point of the side at that coordinate along it. */
    Point point(Box box, double along) {
        return switch (this) {
            case LEFT -> new Point(box.x(), along);
            case RIGHT -> new Point(box.right(), along);
            case TOP -> new Point(along, box.y());
            case BOTTOM -> new Point(along, box.bottom());
        };
    }
}
