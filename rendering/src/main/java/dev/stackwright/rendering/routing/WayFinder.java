package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the corners of one edge: straight or with one step where nothing is in the way, else the best way around
 * the cards. Other edges are not looked at; lines that come too near each other are moved apart afterwards.
 */
final class WayFinder {

    /** Distance kept from cards, in px. */
    static final double CLEARANCE = 10;
    /** Straight way out of a card before the first corner. */
    static final double STUB = 16;

    private static final double SAME_LINE = 0.5;
    private static final double LONG = 600;
    private static final double[] REACH = {140, 500};

    private final BoxIndex index;

    WayFinder(BoxIndex index) {
        this.index = index;
    }

    void find(Route route) {
        if (!straight(route) && !oneStep(route) && !alongLane(route)) {
            around(route);
        }
    }

    /** As the other one, but over cards where there is no simple way. */
    void findRoughly(Route route) {
        if (!straight(route) && !oneStep(route)) {
            giveUp(route, out(route), in(route));
        }
    }

    private static Point out(Route route) {
        return route.start.plus(route.leaves.dx * STUB, route.leaves.dy * STUB);
    }

    private static Point in(Route route) {
        return route.end.plus(route.enters.dx * STUB, route.enters.dy * STUB);
    }

    private boolean straight(Route route) {
        Point a = route.start;
        Point b = route.end;
        boolean level = route.leaves.isUpright();
        double across = level ? Math.abs(a.y() - b.y()) : Math.abs(a.x() - b.x());
        boolean ahead = (b.x() - a.x()) * route.leaves.dx + (b.y() - a.y()) * route.leaves.dy > 0;
        if (across > SAME_LINE || !ahead || isBlocked(route, a.x(), a.y(), b.x(), b.y())) {
            return false;
        }
        route.set(a.x(), a.y(), level ? b.x() : a.x(), level ? a.y() : b.y());
        return true;
    }

    /** One section across, in the middle or wherever between the two cards it is free. */
    private boolean oneStep(Route route) {
        boolean level = route.leaves.isUpright();
        double sign = level ? route.leaves.dx : route.leaves.dy;
        double from = (level ? route.start.x() : route.start.y()) + sign * STUB;
        double to = (level ? route.end.x() : route.end.y()) - sign * STUB;
        if ((to - from) * sign < 0) {
            return false;
        }
        for (double middle : middles(route, from, to, level)) {
            if (isStepFree(route, middle, level)) {
                setStep(route, middle, level);
                return true;
            }
        }
        return false;
    }

    private boolean isStepFree(Route route, double middle, boolean level) {
        Point a = route.start;
        Point b = route.end;
        return level
                ? !isBlocked(route, middle, a.y(), middle, b.y()) && !isBlocked(route, a.x(), a.y(), middle, a.y())
                        && !isBlocked(route, middle, b.y(), b.x(), b.y())
                : !isBlocked(route, a.x(), middle, b.x(), middle) && !isBlocked(route, a.x(), a.y(), a.x(), middle)
                        && !isBlocked(route, b.x(), middle, b.x(), b.y());
    }

    private static void setStep(Route route, double middle, boolean level) {
        Point a = route.start;
        Point b = route.end;
        if (level) {
            route.set(a.x(), a.y(), middle, a.y(), middle, b.y(), b.x(), b.y());
        } else {
            route.set(a.x(), a.y(), a.x(), middle, b.x(), middle, b.x(), b.y());
        }
    }

    /** Candidates for the section across: the middle of free space, else the gap in front of the target first. */
    private List<Double> middles(Route route, double from, double to, boolean level) {
        double near = Math.min(from, to);
        double far = Math.max(from, to);
        List<Box> between = level
                ? index.in(near, Math.min(route.start.y(), route.end.y()), far,
                        Math.max(route.start.y(), route.end.y()))
                : index.in(Math.min(route.start.x(), route.end.x()), near,
                        Math.max(route.start.x(), route.end.x()), far);
        List<Double> candidates = new ArrayList<>();
        if (between.isEmpty() && route.trunk.isEmpty()) {
            candidates.add((from + to) / 2);
        }
        candidates.add(to);
        candidates.add(from);
        for (Box box : between) {
            double before = (level ? box.x() : box.y()) - STUB;
            double behind = (level ? box.right() : box.bottom()) + STUB;
            if (before > near && before < far) {
                candidates.add(before);
            }
            if (behind > near && behind < far) {
                candidates.add(behind);
            }
        }
        return candidates;
    }

    /** Long edges only: near its card an edge finds a better way around. */
    private boolean alongLane(Route route) {
        double length = Math.abs(route.start.x() - route.end.x());
        return length > LONG && route.leaves.isUpright() && new LaneWay(index, route).find();
    }

    private void around(Route route) {
        Point out = out(route);
        Point in = in(route);
        for (double reach : REACH) {
            double left = Math.min(out.x(), in.x()) - reach;
            double top = Math.min(out.y(), in.y()) - reach;
            double right = Math.max(out.x(), in.x()) + reach;
            double bottom = Math.max(out.y(), in.y()) + reach;
            List<Box> obstacles = index.in(left, top, right, bottom);
            List<Point> way = new GridSearch(obstacles, out, in, route.leaves, route.enters).way();
            if (!way.isEmpty()) {
                List<Point> all = new ArrayList<>();
                all.add(route.start);
                all.addAll(way);
                all.add(route.end);
                route.set(all);
                route.set(route.points());
                return;
            }
        }
        giveUp(route, out, in);
    }

    /** Cards so close or on top of each other that there is no way between them. */
    private static void giveUp(Route route, Point out, Point in) {
        if (route.leaves.isUpright()) {
            double middle = (out.x() + in.x()) / 2;
            route.set(route.start.x(), route.start.y(), middle, route.start.y(), middle, route.end.y(),
                    route.end.x(), route.end.y());
        } else {
            double middle = (out.y() + in.y()) / 2;
            route.set(route.start.x(), route.start.y(), route.start.x(), middle, route.end.x(), middle,
                    route.end.x(), route.end.y());
        }
    }

    private boolean isBlocked(Route route, double x1, double y1, double x2, double y2) {
        return index.isBlocked(x1, y1, x2, y2, CLEARANCE - 2, route.from, route.to);
    }
}
