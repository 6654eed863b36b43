package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.Optional;

/**
 * An edge as one of its ends sees it.
 *
 * @param seenFrom that end
 * @param meaning  what the design file says of it; empty where only the compose file has the edge
 */
record Relation(ElementId seenFrom, EdgeKey edge, Optional<EdgeMeaning> meaning) {

    /** True where it leads away from that end. */
    boolean isOutgoing() {
        return edge.from().equals(seenFrom);
    }

    /** The other end. */
    ElementId other() {
        return isOutgoing() ? edge.to() : edge.from();
    }
}
