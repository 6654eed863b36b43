package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A box around nodes. A node or group is a member of at most one group.
 *
 * @param id      what the box is called; those drawn by hand have the id of their group
 * @param title   what stands on it
 * @param kind    why the members belong together
 * @param members nodes of the diagram, and other groups inside this one
 */
public record DiagramGroup(ElementId id, String title, GroupKind kind, Set<ElementId> members) {

    public DiagramGroup {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }
}
