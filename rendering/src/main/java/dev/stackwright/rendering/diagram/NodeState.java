package dev.stackwright.rendering.diagram;

import dev.stackwright.model.design.ServiceScope;
import java.util.Optional;

/**
 * How it stands with a node at the moment.
 *
 * @param stale  true when its lines cannot be read at the moment and it is shown as it was read last
 * @param origin what it owes to another file; empty for what the drawn file says itself
 * @param active false where the chosen profiles leave it out
 * @param locked true where it cannot be moved or removed on the canvas
 * @param scope  whether customers share it; empty where that is not said
 */
public record NodeState(boolean stale, Optional<NodeOrigin> origin, boolean active, boolean locked,
                        Optional<ServiceScope> scope) {

    /** Read, of the drawn file, running. */
    public static final NodeState PLAIN = new NodeState(false, Optional.empty(), true, false, Optional.empty());
    static final NodeState STALE = new NodeState(true, Optional.empty(), true, false, Optional.empty());

    NodeState from(Optional<NodeOrigin> file, boolean counts) {
        return new NodeState(stale, file, counts, locked, scope);
    }

    /** The same state of what is locked, or shared. */
    public NodeState with(boolean lock, Optional<ServiceScope> shared) {
        return new NodeState(stale, origin, active, lock, shared);
    }
}
