package dev.stackwright.rendering.layout;

/** Places a whole graph anew. Deterministic and free of side effects: the same graph, the same places. */
@FunctionalInterface
public interface LayoutEngine {

    Placement layout(LayoutGraph graph);
}
