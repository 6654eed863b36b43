package dev.stackwright.rendering.routing;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks for the shortest way with few corners on the lines that run along the cards and through the gaps between
 * them (A* over positions and directions).
 */
final class GridSearch {

    private static final double CORNER_COST = 60;
    private static final double LINE_DISTANCE = 14;
    private static final double BLOCKED_DISTANCE = 8;
    /** Larger grids are given up: nobody can follow such a line anyway. */
    private static final int MOST_CROSSINGS = 40_000;

    private final double[] xs;
    private final double[] ys;
    /** Whether the way from a crossing to the next one right of it, or below it, is blocked. */
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final int first;
    private final int last;
    private final Side leaves;
    private final Side enters;

    GridSearch(Collection<Box> obstacles, Point out, Point in, Side leaves, Side enters) {
        this.leaves = leaves;
        this.enters = enters;
        TreeSet<Double> columns = new TreeSet<>(List.of(out.x(), in.x(), (out.x() + in.x()) / 2));
        TreeSet<Double> rows = new TreeSet<>(List.of(out.y(), in.y(), (out.y() + in.y()) / 2));
        for (Box box : obstacles) {
            columns.add(box.x() - LINE_DISTANCE);
            columns.add(box.right() + LINE_DISTANCE);
            rows.add(box.y() - LINE_DISTANCE);
            rows.add(box.bottom() + LINE_DISTANCE);
        }
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
        boolean tooLarge = xs.length * ys.length > MOST_CROSSINGS;
        blockedRight = new boolean[tooLarge ? 0 : xs.length * ys.length];
        blockedDown = new boolean[blockedRight.length];
        first = crossing(Arrays.binarySearch(xs, out.x()), Arrays.binarySearch(ys, out.y()));
        last = crossing(Arrays.binarySearch(xs, in.x()), Arrays.binarySearch(ys, in.y()));
        if (!tooLarge) {
            obstacles.forEach(box -> block(box.grown(BLOCKED_DISTANCE)));
        }
    }

    private int crossing(int column, int row) {
        return row * xs.length + column;
    }

    private void block(Box box) {
        int left = firstAbove(xs, box.x());
        int right = firstAbove(xs, box.right());
        int top = firstAbove(ys, box.y());
        int bottom = firstAbove(ys, box.bottom());
        for (int row = top; row < bottom && ys[row] < box.bottom(); row++) {
            for (int column = Math.max(0, left - 1); column < right && xs[column] < box.right(); column++) {
                blockedRight[crossing(column, row)] = true;
            }
        }
        for (int column = left; column < right && xs[column] < box.right(); column++) {
            for (int row = Math.max(0, top - 1); row < bottom && ys[row] < box.bottom(); row++) {
                blockedDown[crossing(column, row)] = true;
            }
        }
    }

    /** Index of the first line strictly behind the coordinate. */
    private static int firstAbove(double[] lines, double coordinate) {
        int at = Arrays.binarySearch(lines, coordinate);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The corners from the first to the last crossing, both included; empty where there is no way. */
    List<Point> way() {
        if (blockedRight.length == 0) {
            return List.of();
        }
        int states = blockedRight.length * 4;
        double[] cost = new double[states];
        int[] before = new int[states];
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        Frontier frontier = new Frontier();
        int start = first * 4 + leaves.ordinal();
        cost[start] = 0;
        frontier.add(start, estimate(first));
        while (!frontier.isEmpty()) {
            int state = frontier.removeLeast();
            int crossing = state / 4;
            Side direction = Side.values()[state % 4];
            if (crossing == last && direction == enters.opposite()) {
                return corners(state, before);
            }
            for (Side next : Side.values()) {
                if (next != direction.opposite()) {
                    step(state, crossing, direction, next, cost, before, frontier);
                }
            }
        }
        return List.of();
    }

    private void step(int state, int crossing, Side direction, Side next, double[] cost, int[] before,
                      Frontier frontier) {
        boolean turns = next != direction;
        int reached = turns ? crossing : neighbour(crossing, next);
        if (reached < 0) {
            return;
        }
        double length = turns ? CORNER_COST : distance(crossing, reached);
        int nextState = reached * 4 + next.ordinal();
        double total = cost[state] + length;
        if (total < cost[nextState] - 1e-9) {
            cost[nextState] = total;
            before[nextState] = state;
            frontier.add(nextState, total + estimate(reached));
        }
    }

    private int neighbour(int crossing, Side side) {
        int column = crossing % xs.length;
        int row = crossing / xs.length;
        return switch (side) {
            case RIGHT -> column + 1 < xs.length && !blockedRight[crossing] ? crossing + 1 : -1;
            case LEFT -> column > 0 && !blockedRight[crossing - 1] ? crossing - 1 : -1;
            case BOTTOM -> row + 1 < ys.length && !blockedDown[crossing] ? crossing + xs.length : -1;
            case TOP -> row > 0 && !blockedDown[crossing - xs.length] ? crossing - xs.length : -1;
        };
    }

    private double distance(int a, int b) {
        return Math.abs(xs[a % xs.length] - xs[b % xs.length]) + Math.abs(ys[a / xs.length] - ys[b / xs.length]);
    }

    private double estimate(int crossing) {
        return distance(crossing, last);
    }

    private List<Point> corners(int state, int[] before) {
        Deque<Point> points = new ArrayDeque<>();
        for (int at = state; at >= 0; at = before[at]) {
            int crossing = at / 4;
            points.addFirst(new Point(xs[crossing % xs.length], ys[crossing / xs.length]));
        }
        return List.copyOf(points);
    }
}
