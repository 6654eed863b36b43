package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person drew on the canvas.
 *
 * @param views  nodes placed by hand in other views than the architecture, by the key of the view
 * @param groups boxes around nodes, by their titles
 * @param notes  notes by their names
 * @param locked nodes that stay where they are and are not removed on the canvas
 */
public record Sheet(SortedMap<String, SortedMap<ElementId, NodePosition>> views,
                    SortedMap<String, CanvasGroup> groups, SortedMap<String, CanvasNote> notes,
                    SortedSet<ElementId> locked) {

    public static final Sheet EMPTY = new Sheet(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    /** The key of the view whose positions are those of the design itself. */
    public static final String ARCHITECTURE = "architecture";
    /** What the keys of views of one service, scenario or plan begin with; a slash and its name follow. */
    public static final String COMPONENT_VIEW = "c4-component";
    public static final String SCENARIO_VIEW = "scenario";
    public static final String TENANCY_VIEW = "tenancy";
    /** Sections of element ids. */
    public static final String GROUPS = "groups";
    public static final String NOTES = "notes";

    public Sheet {
        SortedMap<String, SortedMap<ElementId, NodePosition>> placed = new TreeMap<>();
        views.forEach((view, positions) -> {
            if (!positions.isEmpty()) {
                placed.put(view, Collections.unmodifiableSortedMap(new TreeMap<>(positions)));
            }
        });
        views = Collections.unmodifiableSortedMap(placed);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        locked = Collections.unmodifiableSortedSet(new TreeSet<>(locked));
    }

    public static ElementId group(String title) {
        return new ElementId(GROUPS, title);
    }

    public static ElementId note(String name) {
        return new ElementId(NOTES, name);
    }

    /** The key of the tenancy view of a plan. */
    static String tenancyOf(String plan) {
        return TENANCY_VIEW + "/" + plan;
    }

    /** True for a group or a note that is there. */
    public boolean has(ElementId id) {
        return id.section().equals(GROUPS) && groups.containsKey(id.name())
                || id.section().equals(NOTES) && notes.containsKey(id.name());
    }

    /** The title of the group that an element stands in; of several, the first one. */
    public Optional<String> groupOf(ElementId element) {
        return groups.entrySet().stream().filter(group -> group.getValue().members().contains(element))
                .map(Map.Entry::getKey).findFirst();
    }

    /**
     * The titles of all groups around an element, the innermost first. Groups that stand in each other, which only a
     * file written by others can say, end the list.
     */
    public List<String> groupsAround(ElementId element) {
        Set<String> around = new LinkedHashSet<>();
        Optional<String> next = groupOf(element);
        while (next.isPresent() && around.add(next.get())) {
            next = groupOf(group(next.get()));
        }
        return List.copyOf(around);
    }

    /** Nodes placed by hand in a view other than the architecture. */
    public SortedMap<ElementId, NodePosition> positions(String view) {
        return views.getOrDefault(view, Collections.emptySortedMap());
    }

    public Sheet withPositions(String view, SortedMap<ElementId, NodePosition> positions) {
        SortedMap<String, SortedMap<ElementId, NodePosition>> changed = new TreeMap<>(views);
        changed.put(view, positions);
        return new Sheet(changed, groups, notes, locked);
    }

    public Sheet withGroups(SortedMap<String, CanvasGroup> changed) {
        return new Sheet(views, changed, notes, locked);
    }

    public Sheet withNotes(SortedMap<String, CanvasNote> changed) {
        return new Sheet(views, groups, changed, locked);
    }

    public Sheet withLocked(SortedSet<ElementId> changed) {
        return new Sheet(views, groups, notes, changed);
    }

    /** The groups that had members before and have none any more. */
    SortedSet<ElementId> emptiedSince(Sheet before) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().members().isEmpty() && before.groups.containsKey(group.getKey())
                        && !before.groups.get(group.getKey()).members().isEmpty())
                .map(group -> group(group.getKey())).collect(Collectors.toCollection(TreeSet::new));
    }

    Sheet renamed(Renaming renaming) {
        SortedMap<String, SortedMap<ElementId, NodePosition>> placed = new TreeMap<>();
        ElementMaps.rekeyed(views, renaming::view).forEach((view, positions) ->
                placed.put(view, ElementMaps.rekeyed(positions, renaming::id)));
        SortedMap<String, CanvasGroup> grouped = new TreeMap<>();
        ElementMaps.rekeyed(groups, title -> renaming.id(group(title)).name()).forEach((title, group) ->
                grouped.put(title, new CanvasGroup(group.members().stream().map(renaming::id)
                        .collect(Collectors.toCollection(TreeSet::new)))));
        return new Sheet(placed, grouped, ElementMaps.rekeyed(notes, name -> renaming.id(note(name)).name()),
                locked.stream().map(renaming::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What stands in a group that goes stands in the group around it. */
    Sheet without(Removal removal) {
        SortedMap<String, SortedMap<ElementId, NodePosition>> placed = new TreeMap<>(views);
        placed.remove(Renaming.viewOf(removal.gone()));
        placed.replaceAll((view, positions) -> {
            SortedMap<ElementId, NodePosition> left = new TreeMap<>(positions);
            left.keySet().removeIf(removal::takes);
            return left;
        });
        SortedMap<String, CanvasNote> kept = new TreeMap<>(notes);
        kept.keySet().removeIf(name -> removal.takes(note(name)));
        SortedSet<ElementId> held = new TreeSet<>(locked);
        held.removeIf(removal::takes);
        return new Sheet(placed, groupsWithout(removal), kept, held);
    }

    private SortedMap<String, CanvasGroup> groupsWithout(Removal removal) {
        SortedMap<String, CanvasGroup> left = new TreeMap<>(groups);
        Optional<CanvasGroup> gone = removal.gone().section().equals(GROUPS)
                ? Optional.ofNullable(left.remove(removal.gone().name())) : Optional.empty();
        left.replaceAll((title, group) -> {
            SortedSet<ElementId> members = new TreeSet<>(group.members());
            if (members.removeIf(removal::takes)) {
                gone.ifPresent(inner -> members.addAll(inner.members()));
                members.removeIf(member -> removal.takes(member) || member.equals(group(title)));
            }
            return new CanvasGroup(members);
        });
        return left;
    }
}
