package dev.stackwright.rendering.fx;

import java.util.Optional;

/**
 * What one card shows beside its service.
 *
 * @param selected outlined
 * @param hovered  under the pointer
 * @param lifted   being dragged
 * @param target   whether a connection that is being drawn may end here; empty where none points here
 * @param badge    its findings; empty for none
 * @param weakest  the availability hangs most on it
 */
record CardMarks(boolean selected, boolean hovered, boolean lifted, Optional<Boolean> target,
                 Optional<Badge> badge, boolean weakest) {

    static final CardMarks NONE = new CardMarks(false, false, false, Optional.empty(), Optional.empty(),
            false);
}
