package dev.stackwright.rendering.diagram;

import java.util.List;

/** Why two nodes are joined, the strongest reason first. */
public enum EdgeKind {
    /** Declared with {@code depends_on}. */
    DEPENDS_ON("depends_on", "-sw-edge", List.of(), true),
    /** Only implied: an environment value or another text names the service as a host. */
    ENVIRONMENT("named in the environment", "-sw-edge-implied", List.of(1.5, 4.0), true),
    /** The design file says that data flows. */
    FLOW("data flow", "-sw-edge-flow", List.of(6.0, 4.0), true),
    /** Both mount one volume. */
    VOLUME("shared volume", "-sw-edge-volume", List.of(9.0, 4.0, 1.0, 4.0), false),
    /** Both are joined to one network. */
    NETWORK("shared network", "-sw-edge-network", List.of(14.0, 6.0), false),
    /** A relation of the C4 model. */
    RELATION("relation", "-sw-edge", List.of(6.0, 4.0), true),
    /** A step of a scenario. */
    MESSAGE("message", "-sw-edge", List.of(), true),
    /** A step of a scenario that answers an earlier one. */
    ANSWER("answer", "-sw-edge", List.of(4.0, 4.0), true);

    private final String label;
    private final String colorRole;
    private final List<Double> dashes;
    private final boolean directed;

    EdgeKind(String label, String colorRole, List<Double> dashes, boolean directed) {
        this.label = label;
        this.colorRole = colorRole;
        this.dashes = dashes;
        this.directed = directed;
    }

    /** The word for the legend. */
    public String label() {
        return label;
    }

    /** The role in the colour files. */
    public String colorRole() {
        return colorRole;
    }

    /** Lengths of strokes and gaps in turn, in px; empty for a solid line. */
    public List<Double> dashes() {
        return dashes;
    }

    /** True where the line has an arrow head. */
    public boolean isDirected() {
        return directed;
    }
}
