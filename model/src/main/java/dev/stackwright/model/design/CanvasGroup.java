package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Nodes that a person put into one box.
 *
 * @param members nodes, and other groups inside this one
 */
public record CanvasGroup(SortedSet<ElementId> members) {

    public CanvasGroup {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    /** With these members gone, as far as they are members. */
    public CanvasGroup without(Collection<ElementId> leaving) {
        SortedSet<ElementId> left = new TreeSet<>(members);
        left.removeAll(leaving);
        return new CanvasGroup(left);
    }
}
