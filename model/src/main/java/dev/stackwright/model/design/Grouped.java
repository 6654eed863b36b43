package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Groups as they are left behind by what goes. */
final class Grouped {

    private Grouped() {
    }

    /** With the element gone from all groups; members of a group that goes stand in the group around it. */
    static SortedMap<String, CanvasGroup> without(SortedMap<String, CanvasGroup> groups, Removal removal) {
        SortedMap<String, CanvasGroup> left = new TreeMap<>(groups);
        Optional<CanvasGroup> gone = removal.gone().section().equals(Sheet.GROUPS)
                ? Optional.ofNullable(left.remove(removal.gone().name())) : Optional.empty();
        left.replaceAll((title, group) -> {
            SortedSet<ElementId> members = new TreeSet<>(group.members());
            if (members.removeIf(removal::takes)) {
                gone.ifPresent(inner -> members.addAll(inner.members()));
                members.remove(Sheet.group(title));
                members.removeIf(removal::takes);
            }
            return new CanvasGroup(members);
        });
        return withoutEmptied(left, groups);
    }

    /** Without groups that lost their last member, and groups that lose theirs by that. */
    static SortedMap<String, CanvasGroup> withoutEmptied(SortedMap<String, CanvasGroup> groups,
                                                         SortedMap<String, CanvasGroup> before) {
        Set<ElementId> emptied = groups.entrySet().stream()
                .filter(group -> group.getValue().members().isEmpty() && before.containsKey(group.getKey())
                        && !before.get(group.getKey()).members().isEmpty())
                .map(group -> Sheet.group(group.getKey())).collect(Collectors.toSet());
        if (emptied.isEmpty()) {
            return groups;
        }
        SortedMap<String, CanvasGroup> left = new TreeMap<>(groups);
        emptied.forEach(group -> left.remove(group.name()));
        left.replaceAll((title, group) -> group.without(emptied));
        return withoutEmptied(left, before);
    }
}
