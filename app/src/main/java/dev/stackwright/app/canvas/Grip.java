package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;

/**
 * An end of an edge that can be dragged to another node.
 *
 * @param edge  the edge
 * @param atEnd true for the end with the arrow head, false for the beginning
 */
record Grip(EdgeKey edge, boolean atEnd) {

    /** The node at the end that stays. */
    ElementId fixed() {
        return atEnd ? edge.from() : edge.to();
    }

    /** The node at the end that is dragged. */
    ElementId loose() {
        return atEnd ? edge.to() : edge.from();
    }

    /** The edge with this end at another node. */
    EdgeKey at(ElementId node) {
        return atEnd ? new EdgeKey(edge.from(), node) : new EdgeKey(node, edge.to());
    }
}
