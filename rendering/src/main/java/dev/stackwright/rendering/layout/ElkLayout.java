package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Layers from left to right with upright and level edges. Unconnected parts are packed below each other. A part
 * that would become too tall is laid out in other ways too, and the one that is largest on a screen wins: with
 * fewer rows a column, or as groups beside the services that many of them share.
 */
public final class ElkLayout implements LayoutEngine {

    /** Width to height of a usual screen. */
    private static final double ASPECT_RATIO = 1.6;
    /** A drawing up to this height, in px, is never too tall. */
    private static final double NEVER_TOO_TALL = 900;
    /** Parts larger than this are not laid out as a whole: it takes long and nobody can read the result. */
    private static final int MOST_NODES_AT_ONCE = 120;
    private static final int MOST_NODES_FOR_FEWER_ROWS = 50;
    /** How much better another way must be to be taken instead of plain layers. */
    private static final double CLEARLY_BETTER = 0.85;
    /** Rows per square root of the number of nodes in a drawing of pleasant proportions. */
    private static final double ROWS_PER_ROOT = 1.3;
    private static final int LEAST_ROWS = 6;
    /** A node that this many others need is shared. */
    private static final int SHARED_BY = 4;
    /** Groups are worth showing when they have at least this many nodes on average. */
    private static final int LEAST_GROUP_SIZE = 2;

    @Override
    public Placement layout(LayoutGraph graph) {
        List<Placement> parts = new ArrayList<>();
        List<LayoutGraph.Node> singles = new ArrayList<>();
        for (LayoutGraph part : Components.of(graph)) {
            if (part.links().isEmpty()) {
                singles.addAll(part.nodes());
            } else {
                parts.add(connected(part));
            }
        }
        return Packing.of(parts, singles, List.of());
    }

    private static Placement connected(LayoutGraph part) {
        int size = part.nodes().size();
        List<LayoutGraph> groups = Components.of(SharedNodes.without(part, SharedNodes.of(part, SHARED_BY)));
        if (size > MOST_NODES_AT_ONCE) {
            return grouped(part, groups);
        }
        Placement plain = new ElkPart(part, Integer.MAX_VALUE).placement();
        Box extent = Packing.extent(plain);
        if (extent.height() <= NEVER_TOO_TALL || extent.height() * ASPECT_RATIO <= extent.width()) {
            return plain;
        }
        Placement best = groups.size() <= size / LEAST_GROUP_SIZE
                ? better(plain, grouped(part, groups), CLEARLY_BETTER) : plain;
        if (size > MOST_NODES_FOR_FEWER_ROWS) {
            return best;
        }
        int rows = Math.max(LEAST_ROWS, (int) Math.ceil(ROWS_PER_ROOT * Math.sqrt(size)));
        return better(best, new ElkPart(part, rows).placement(), CLEARLY_BETTER);
    }

    /** The second one where its frame is smaller by that factor. */
    private static Placement better(Placement first, Placement second, double factor) {
        return frame(second) < frame(first) * factor ? second : first;
    }

    /** Height of the smallest frame of a screen's proportions around the drawing. */
    private static double frame(Placement placement) {
        Box extent = Packing.extent(placement);
        return Math.max(extent.height(), extent.width() / ASPECT_RATIO);
    }

    /** Without the edges to shared nodes the part falls into groups; the shared nodes stand right of them. */
    private static Placement grouped(LayoutGraph part, List<LayoutGraph> groups) {
        Set<ElementId> shared = SharedNodes.of(part, SHARED_BY);
        List<Placement> placed = new ArrayList<>();
        List<LayoutGraph.Node> singles = new ArrayList<>();
        List<LayoutGraph.Node> aside = new ArrayList<>();
        for (LayoutGraph group : groups) {
            if (!group.links().isEmpty()) {
                placed.add(new ElkPart(group, Integer.MAX_VALUE).placement());
            } else if (shared.contains(group.nodes().get(0).id())) {
                aside.addAll(group.nodes());
            } else {
                singles.addAll(group.nodes());
            }
        }
        return new Placement(Packing.of(placed, singles, aside).boxes(), Map.of());
    }
}
