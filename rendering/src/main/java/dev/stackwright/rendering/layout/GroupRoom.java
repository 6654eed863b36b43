package dev.stackwright.rendering.layout;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Where a node may be put so that it stands in its own groups and in no other, and nothing foreign in its groups. */
final class GroupRoom {

    private final LayoutGraph graph;
    private final Nesting nesting;
    private final SortedMap<ElementId, Box> boxes;

    /** @param boxes places of the nodes; may change */
    GroupRoom(LayoutGraph graph, SortedMap<ElementId, Box> boxes) {
        this.graph = graph;
        this.nesting = new Nesting(graph);
        this.boxes = boxes;
    }

    /** The placed members of the innermost group around a node; empty where it is in none. */
    List<ElementId> companions(ElementId id) {
        return nesting.outer(id).map(group -> boxes.keySet().stream()
                .filter(other -> !other.equals(id) && nesting.around(other).contains(group)).toList())
                .orElse(List.of());
    }

    /** What may be asked of places for one node while all others stay where they are. */
    Places placesOf(ElementId id) {
        return new Places(id);
    }

    final class Places {

        private final Optional<Box> own;
        private final List<Box> foreign = new ArrayList<>();
        private final List<Box> inner;
        private final List<Box> strangers;

        private Places(ElementId id) {
            List<ElementId> around = nesting.around(id);
            Map<ElementId, Box> frames = GroupFrames.of(graph.groups(), boxes);
            own = around.isEmpty() ? Optional.empty() : Optional.ofNullable(frames.get(around.get(0)));
            Set<ElementId> related = new HashSet<>(around);
            List<ElementId> inside = around.isEmpty() ? List.of() : graph.groups().stream()
                    .map(LayoutGraph.Group::id).filter(group -> nesting.around(group).contains(around.get(0))).toList();
            related.addAll(inside);
            frames.forEach((group, frame) -> {
                if (!related.contains(group)) {
                    foreign.add(frame);
                }
            });
            inner = inside.stream().filter(frames::containsKey).map(frames::get).toList();
            strangers = own.isEmpty() ? List.of() : boxes.entrySet().stream()
                    .filter(node -> !nesting.around(node.getKey()).contains(around.get(0)))
                    .map(Map.Entry::getValue).toList();
        }

        /** True where the node would stand in no other group, and its group would stay clear of what is not in it. */
        boolean fits(Box place) {
            if (foreign.stream().anyMatch(place::overlaps) || inner.stream().anyMatch(place::overlaps)) {
                return false;
            }
            return own.isEmpty() || isClear(own.get().union(GroupFrames.around(place)));
        }

        private boolean isClear(Box frame) {
            return strangers.stream().noneMatch(frame::overlaps)
                    && foreign.stream().noneMatch(other -> frame.overlaps(other) && !own.get().overlaps(other));
        }
    }
}
