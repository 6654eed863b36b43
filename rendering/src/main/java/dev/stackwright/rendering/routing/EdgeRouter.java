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
import java.util.function.Function;

/**
 * Finds the corners of every edge. What the layout proposed is kept where it still leads from card to card
 * without touching a third one; all other edges get a way of their own.
 */
public final class EdgeRouter {

    private static final double TOUCHING = 2;

    /** More edges than this are not led around cards within a frame. */
    private static final int MOST_SEARCHED = 30;

    private final Function<ElementId, Box> cards;
    private final Map<EdgeKey, List<Point>> proposals;
    private final BoxIndex index;

    public EdgeRouter(Placement placement) {
        this(placement.boxes()::get, placement.routes(), new BoxIndex(placement.boxes().values()));
    }

    private EdgeRouter(Function<ElementId, Box> cards, Map<EdgeKey, List<Point>> proposals, BoxIndex index) {
        this.cards = cards;
        this.proposals = proposals;
        this.index = index;
    }

    /** The same with a few further cards. */
    public EdgeRouter with(Map<ElementId, Box> further) {
        return new EdgeRouter(id -> further.containsKey(id) ? further.get(id) : cards.apply(id), proposals,
                index.with(further.values()));
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

    /**
     * New ways for some edges of a drawing, beside those that stand; for as long as nodes are dragged, since many
     * edges are led over cards rather than around them.
     *
     * @param anew     the edges to lead
     * @param standing corners of other edges, to be kept clear of where possible
     * @param hubs     of the whole drawing
     */
    public Map<EdgeKey, List<Point>> lead(List<EdgeKey> anew, Map<EdgeKey, List<Point>> standing, Hubs hubs) {
        List<Route> led = anew.stream().map(edge -> unled(edge, hubs)).toList();
        List<Route> routes = new ArrayList<>(led);
        standing.forEach((edge, points) -> {
            Route route = unled(edge, hubs);
            keep(points, route);
            if (route.fixed) {
                routes.add(route);
            }
        });
        Ports.assign(routes);
        WayFinder ways = new WayFinder(index);
        led.forEach(led.size() > MOST_SEARCHED ? ways::findRoughly : ways::find);
        Separation.apply(routes, index);
        Map<EdgeKey, List<Point>> found = new LinkedHashMap<>();
        led.forEach(route -> found.put(route.key, route.points()));
        return found;
    }

    private Route unled(EdgeKey edge, Hubs hubs) {
        Optional<ElementId> trunk = Optional.of(edge.to()).filter(hubs::isHub);
        return new Route(edge, cards.apply(edge.from()), cards.apply(edge.to()), trunk);
    }

    private Route begin(EdgeKey edge, Hubs hubs) {
        Route route = unled(edge, hubs);
        Optional.ofNullable(proposals.get(edge)).filter(proposed -> !isInTheWay(proposed, route))
                .ifPresent(proposed -> keep(proposed, route));
        return route;
    }

    /** Keeps a way that begins and ends at the cards. */
    private static void keep(List<Point> proposed, Route route) {
        Point start = proposed.get(0);
        Point end = proposed.get(proposed.size() - 1);
        Optional<Side> leaves = Side.at(route.from, start);
        Optional<Side> enters = Side.at(route.to, end);
        if (leaves.isEmpty() || enters.isEmpty()) {
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
