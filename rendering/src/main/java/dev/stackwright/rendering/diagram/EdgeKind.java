package dev.stackwright.rendering.diagram;

/** Why two nodes are joined. */
public enum EdgeKind {
    /** Declared with {@code depends_on}; drawn solid. */
    DEPENDS_ON,
    /** Only implied: an environment value or another text names the service as a host; drawn dotted. */
    ENVIRONMENT
}
