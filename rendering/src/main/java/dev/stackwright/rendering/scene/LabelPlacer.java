package dev.stackwright.rendering.scene;

import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.layout.Hubs;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the texts of edges where they can be read: on a level section if one is long enough, near the target,
 * never on a card or on another text, and away from other lines where possible. Edges that join into one trunk
 * and say the same say it once. A text for which there is no such place is left out.
 */
final class LabelPlacer {

    private static final double HEIGHT = 16;
    private static final double BASELINE = 12;
    /** No text is wider, in px. */
    static final double MOST_WIDTH = 130;
    /** Line that must be seen on each side of a text, in px. */
    private static final double VISIBLE_LINE = 6;
    private static final double ARROW = 10;
    /** A text over a bend hides which way the line goes; beside an upright section it is read nearly as well. */
    private static final int HIDDEN_BEND = 4;
    private static final int IMPOSSIBLE = 1000;

    private final TextMeasurer measurer;

    LabelPlacer(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The size of the edge's text with its plate; zero by zero where it has none. */
    Size size(DiagramEdge edge) {
        if (edge.label().isEmpty()) {
            return new Size(0, 0);
        }
        return new Size(measurer.width(shown(edge), style(edge)) + 2 * SceneLabel.PADDING, HEIGHT);
    }

    private String shown(DiagramEdge edge) {
        return measurer.fitted(edge.label(), style(edge), MOST_WIDTH);
    }

    private static TextStyle style(DiagramEdge edge) {
        return switch (edge.kind()) {
            case ENVIRONMENT, VOLUME, NETWORK -> SceneLabel.CODE;
            case DEPENDS_ON, FLOW, RELATION, MESSAGE, ANSWER -> SceneLabel.WORDS;
        };
    }

    Map<EdgeKey, SceneLabel> place(List<DiagramEdge> edges, Map<EdgeKey, List<Point>> routes,
                                   Collection<Box> cards) {
        Hubs hubs = new Hubs(edges.stream().map(DiagramEdge::key).toList());
        LineIndex lines = new LineIndex();
        edges.forEach(edge -> lines.add(owner(edge, hubs), routes.get(edge.key())));
        TakenPlaces taken = new TakenPlaces(cards);
        Set<Object> said = new HashSet<>();
        Map<EdgeKey, SceneLabel> labels = new HashMap<>();
        for (DiagramEdge edge : edges) {
            boolean repeated = hubs.isHub(edge.to()) && !edge.label().isEmpty()
                    && !said.add(List.of(edge.to(), edge.kind(), edge.label()));
            if (!edge.label().isEmpty() && !repeated) {
                best(edge, routes.get(edge.key()), owner(edge, hubs), lines, taken).ifPresent(box -> {
                    taken.add(box);
                    labels.put(edge.key(), new SceneLabel(shown(edge), box, box.y() + BASELINE, style(edge)));
                });
            }
        }
        return labels;
    }

    /** Edges of one trunk are one line. */
    private static Object owner(DiagramEdge edge, Hubs hubs) {
        return hubs.isHub(edge.to()) ? edge.to() : edge.key();
    }

    private Optional<Box> best(DiagramEdge edge, List<Point> route, Object owner, LineIndex lines, TakenPlaces taken) {
        Box best = null;
        int least = IMPOSSIBLE;
        for (Candidate candidate : candidates(route, size(edge))) {
            if (candidate.cost() < least && !taken.isTaken(candidate.box())) {
                int cost = candidate.cost() + 12 * lines.others(candidate.box().grown(1), owner);
                if (cost < least) {
                    least = cost;
                    best = candidate.box();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private record Candidate(Box box, int cost) {
    }

    private static List<Candidate> candidates(List<Point> route, Size size) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = route.size() - 1; i > 0; i--) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            boolean level = a.y() == b.y() || Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
            double arrow = i == route.size() - 1 ? ARROW : 0;
            double extent = level ? size.width() : size.height();
            double room = a.manhattanTo(b) - arrow;
            int cost = (level ? 0 : 7) + (i == route.size() - 1 ? 0 : 2);
            if (room < extent + 2 * VISIBLE_LINE) {
                cost += 5 + (int) (extent + 2 * VISIBLE_LINE - room) / 4 + (route.size() > 2 ? HIDDEN_BEND : 0);
            }
            candidates.add(new Candidate(at(a, b, (room / 2) / (room + arrow), size), cost));
            if (room > 2 * extent) {
                double off = (extent / 2 + 2 * VISIBLE_LINE) / (room + arrow);
                candidates.add(new Candidate(at(a, b, room / (room + arrow) - off, size), cost + 1));
                candidates.add(new Candidate(at(a, b, off, size), cost + 1));
            }
        }
        return candidates;
    }

    /** The plate centred on the section, that share of the way from its beginning. */
    private static Box at(Point a, Point b, double share, Size size) {
        return new Box(a.x() + (b.x() - a.x()) * share - size.width() / 2,
                a.y() + (b.y() - a.y()) * share - size.height() / 2, size.width(), size.height());
    }
}
