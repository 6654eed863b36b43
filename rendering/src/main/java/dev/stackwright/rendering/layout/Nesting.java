package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which group stands in which, and which node in which group. */
final class Nesting {

    private final Map<ElementId, ElementId> outer = new HashMap<>();
    private final Map<ElementId, List<ElementId>> members = new LinkedHashMap<>();

    Nesting(LayoutGraph graph) {
        Set<ElementId> known = new HashSet<>();
        graph.nodes().forEach(node -> known.add(node.id()));
        graph.groups().forEach(group -> known.add(group.id()));
        for (LayoutGraph.Group group : graph.groups()) {
            members.put(group.id(), new ArrayList<>());
            for (ElementId member : group.members()) {
                if (known.contains(member) && !outer.containsKey(member)) {
                    outer.put(member, group.id());
                    members.get(group.id()).add(member);
                }
            }
        }
    }

    /** The group that a node or group stands in; empty at the top. */
    Optional<ElementId> outer(ElementId id) {
        return Optional.ofNullable(outer.get(id));
    }

    /** All groups around it, the innermost first. */
    List<ElementId> around(ElementId id) {
        Set<ElementId> chain = new LinkedHashSet<>();
        for (ElementId at = outer.get(id); at != null && chain.add(at); at = outer.get(at)) {
            continue;
        }
        return List.copyOf(chain);
    }

    /** True where it has no node, not even in a group inside it. */
    boolean isEmpty(ElementId group) {
        return members.get(group).stream().allMatch(member -> members.containsKey(member) && isEmpty(member));
    }
}
