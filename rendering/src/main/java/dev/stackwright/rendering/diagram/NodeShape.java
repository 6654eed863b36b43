package dev.stackwright.rendering.diagram;

/** How a node is drawn. */
public enum NodeShape {
    /** A service with all that is known of it. */
    CARD,
    /** Somebody who uses the product. */
    PERSON,
    /** A software system, container or component of the C4 model: name, kind in brackets, description. */
    BOX,
    /** A network that services are joined by. */
    NETWORK,
    /** Words on the canvas. */
    NOTE,
    /** A group that is collapsed. */
    GROUP
}
