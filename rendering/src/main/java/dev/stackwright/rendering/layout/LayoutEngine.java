package dev.stackwright.rendering.layout;

/** Places a whole graph anew. Deterministic and free of side effects: the same graph, the same places. */
@FunctionalInterface
public interface LayoutEngine {

    /** @throws java.util.concurrent.CancellationException where the thread is interrupted: the result is not wanted */
    Placement layout(LayoutGraph graph);
}
