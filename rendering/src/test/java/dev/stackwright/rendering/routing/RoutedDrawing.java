package dev.stackwright.rendering.routing;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Hubs;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Routes a placed graph and counts what is wrong with the result. */
final class RoutedDrawing {

    private record Section(EdgeKey edge, Point a, Point b) {

        boolean isUpright() {
            return a.x() == b.x();
        }

        double position() {
            return isUpright() ? a.x() : a.y();
        }

        double low() {
            return isUpright() ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
        }

        double high() {
            return isUpright() ? Math.max(a.y(), b.y()) : Math.max(a.x(), b.x());
        }

        boolean runsThrough(Box box) {
            return Math.min(a.x(), b.x()) < box.right() && Math.max(a.x(), b.x()) > box.x()
                    && Math.min(a.y(), b.y()) < box.bottom() && Math.max(a.y(), b.y()) > box.y();
        }
    }

    final Map<EdgeKey, List<Point>> routes;
    private final Placement placement;
    private final List<Section> sections = new ArrayList<>();
    private final Hubs hubs;

    RoutedDrawing(LayoutGraph graph, Placement placement) {
        List<EdgeKey> edges = graph.links().stream().map(LayoutGraph.Link::key).toList();
        this.placement = placement;
        this.routes = new EdgeRouter(placement).route(edges);
        this.hubs = new Hubs(edges);
        routes.forEach((edge, points) -> {
            for (int i = 1; i < points.size(); i++) {
                sections.add(new Section(edge, points.get(i - 1), points.get(i)));
            }
        });
    }

    int sections() {
        return sections.size();
    }

    boolean allUprightOrLevel() {
        return sections.stream().allMatch(section -> section.a().x() == section.b().x()
                || section.a().y() == section.b().y());
    }

    /** Sections that run through a card that is not an end of their edge. */
    long throughCards() {
        return sections.stream().filter(section -> placement.boxes().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(section.edge().from())
                        && !entry.getKey().equals(section.edge().to())
                        && section.runsThrough(entry.getValue().grown(-1)))).count();
    }

    /** Sections that lie on a section of another edge for more than a corner, trunks aside. */
    long onEachOther() {
        return sections.stream().filter(section -> sections.stream().anyMatch(other ->
                !other.edge().equals(section.edge()) && !isOneTrunk(section, other)
                        && section.isUpright() == other.isUpright()
                        && Math.abs(section.position() - other.position()) < 1.5
                        && Math.min(section.high(), other.high()) - Math.max(section.low(), other.low()) > 8))
                .count();
    }

    private boolean isOneTrunk(Section section, Section other) {
        return section.edge().to().equals(other.edge().to()) && hubs.isHub(section.edge().to());
    }
}
