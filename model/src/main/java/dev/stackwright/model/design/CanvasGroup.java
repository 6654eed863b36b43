package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
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
}
