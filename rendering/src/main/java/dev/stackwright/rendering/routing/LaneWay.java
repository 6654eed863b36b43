package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way of a long edge along one free lane between rows of cards: out of the card, to the lane, along it, to
 * the target. Only for edges that leave and enter at the left or right side.
 */
final class LaneWay {

    private static final double LEAST_LANE = 2 * WayFinder.CLEARANCE + 2;
    /** How far outside the space between both cards a lane is looked for, in px. */
    private static final double REACH = 400;
    private static final int MOST_LANES = 6;

    private final BoxIndex index;
    private final Route route;

    LaneWay(BoxIndex index, Route route) {
        this.index = index;
        this.route = route;
    }

    /** Sets the corners where a lane is found. */
    boolean find() {
        double sign = route.leaves.dx;
        double outX = route.start.x() + sign * WayFinder.STUB;
        double inX = route.end.x() - sign * WayFinder.STUB;
        for (double lane : lanes(Math.min(outX, inX), Math.max(outX, inX))) {
            double a = column(route.start, lane, outX, sign, route.from);
            double b = column(route.end, lane, inX, -sign, route.to);
            if (!Double.isNaN(a) && !Double.isNaN(b) && (b - a) * sign > 0
                    && !isBlocked(a, lane, b, lane)) {
                route.set(route.start.x(), route.start.y(), a, route.start.y(), a, lane, b, lane, b, route.end.y(),
                        route.end.x(), route.end.y());
                return true;
            }
        }
        return false;
    }

    /** Middles of the gaps between the cards of the strip, those that cause the shortest way first. */
    private List<Double> lanes(double left, double right) {
        double top = Math.min(route.start.y(), route.end.y()) - REACH;
        double bottom = Math.max(route.start.y(), route.end.y()) + REACH;
        List<Box> cards = index.in(left, top, right, bottom);
        cards.sort(Comparator.comparingDouble(Box::y));
        List<Double> lanes = new ArrayList<>();
        double free = top;
        for (Box card : cards) {
            if (card.y() - free >= LEAST_LANE) {
                lanes.add((Math.max(free, card.y() - 64) + card.y()) / 2);
                lanes.add((free + Math.min(card.y(), free + 64)) / 2);
            }
            free = Math.max(free, card.bottom());
        }
        lanes.add(free + 32);
        lanes.sort(Comparator.comparingDouble(this::detour));
        return lanes.subList(0, Math.min(lanes.size(), MOST_LANES));
    }

    /** Of lanes equally good the one near the origin: in front of the target the way is mostly free. */
    private double detour(double lane) {
        return 1.1 * Math.abs(lane - route.start.y()) + Math.abs(lane - route.end.y());
    }

    /** Where the edge goes up or down to the lane: beside its card, or at the nearest gap further on. */
    private double column(Point port, double lane, double wish, double sign, Box own) {
        double x = wish;
        for (int tries = 0; tries < 3; tries++) {
            List<Box> inTheWay = index.in(x - WayFinder.CLEARANCE + 2, Math.min(port.y(), lane) - 2,
                    x + WayFinder.CLEARANCE - 2, Math.max(port.y(), lane) + 2);
            inTheWay.removeIf(box -> box == own);
            if (inTheWay.isEmpty()) {
                return isBlocked(port.x(), port.y(), x, port.y()) ? Double.NaN : x;
            }
            double next = x;
            for (Box box : inTheWay) {
                next = sign > 0 ? Math.max(next, box.right() + WayFinder.STUB)
                        : Math.min(next, box.x() - WayFinder.STUB);
            }
            x = next;
        }
        return Double.NaN;
    }

    private boolean isBlocked(double x1, double y1, double x2, double y2) {
        return index.isBlocked(x1, y1, x2, y2, WayFinder.CLEARANCE - 2, route.from, route.to);
    }
}
