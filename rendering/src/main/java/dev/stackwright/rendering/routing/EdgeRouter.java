package dev.stackwright.rendering.routing;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Hubs;
import dev.stackwright.rendering.layout.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the corners of every edge. What the layout proposed is kept where it still leads from card to card
 * without touching a third one; all other edges get a way of their own.
 */
public final class EdgeRouter {

    private static final double TOUCHING = 2;

    private final Placement placement;
    private final BoxIndex index;

    public EdgeRouter(Placement placement) {
        this.placement = placement;
        this.index = new BoxIndex(placement.boxes().values());
    }

    /**
     * The corners of each edge, from the border of one card to the border of the other, in the given order.
     *
     * @param edges each joins two nodes of the placement
     */
    public Map<EdgeKey, List<Point>> route(List<EdgeKey> edges) {
        Hubs hubs = new Hubs(edges);
        List<Route> routes = new ArrayList<>();
        for (EdgeKey edge : edges) {
            routes.add(begin(edge, hubs));
        }
        Ports.assign(routes);
        WayFinder ways = new WayFinder(index);
        routes.stream().filter(route -> !route.fixed).forEach(ways::find);
        if (routes.stream().anyMatch(route -> !route.fixed)) {
            Separation.apply(routes, index);
        }
        Map<EdgeKey, List<Point>> found = new LinkedHashMap<>();
        routes.forEach(route -> found.put(route.key, route.points()));
        return found;
    }

    private Route begin(EdgeKey edge, Hubs hubs) {
        Optional<ElementId> trunk = Optional.of(edge.to()).filter(hubs::isHub);
        Route route = new Route(edge, placement.boxes().get(edge.from()), placement.boxes().get(edge.to()), trunk);
        placement.route(edge).ifPresent(proposed -> accept(proposed, route));
        return route;
    }

    private void accept(List<Point> proposed, Route route) {
        Point start = proposed.get(0);
        Point end = proposed.get(proposed.size() - 1);
        Optional<Side> leaves = Side.at(route.from, start);
        Optional<Side> enters = Side.at(route.to, end);
        if (leaves.isEmpty() || enters.isEmpty() || isInTheWay(proposed, route)) {
            return;
        }
        route.leaves = leaves.get();
        route.enters = enters.get();
        route.start = start;
        route.end = end;
        route.set(proposed);
        route.fixed = true;
    }

    private boolean isInTheWay(List<Point> way, Route route) {
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            if (index.isBlocked(a.x(), a.y(), b.x(), b.y(), TOUCHING, route.from, route.to)) {
                return true;
            }
        }
        return false;
    }
}
