package dev.stackwright.rendering.routing;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Optional;

/** An edge on its way to its final corners; the only mutable value here, alive during one call of the router. */
final class Route {

    final EdgeKey key;
    final Box from;
    final Box to;
    /** The hub whose trunk the edge joins; edges of one trunk may lie on each other. */
    final Optional<ElementId> trunk;
    Side leaves;
    Side enters;
    Point start;
    Point end;
    /** Corners with both ends; null until found. */
    double[] x;
    double[] y;
    /** The layout's own way: kept as it is. */
    boolean fixed;

    Route(EdgeKey key, Box from, Box to, Optional<ElementId> trunk) {
        this.key = key;
        this.from = from;
        this.to = to;
        this.trunk = trunk;
    }

    void set(List<Point> points) {
        x = points.stream().mapToDouble(Point::x).toArray();
        y = points.stream().mapToDouble(Point::y).toArray();
    }

    void set(double... coordinates) {
        x = new double[coordinates.length / 2];
        y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = coordinates[2 * i];
            y[i] = coordinates[2 * i + 1];
        }
    }

    int sections() {
        return x.length - 1;
    }

    boolean isTrunkWith(Route other) {
        return trunk.isPresent() && trunk.equals(other.trunk);
    }

    /** The corners without doubled ones and without those on a straight line. */
    List<Point> points() {
        return Corners.simplified(x, y);
    }
}
