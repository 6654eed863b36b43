package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who stands in which group. An element stands in one group at most. */
record GroupMembers(Sheet sheet) {

    /** The design with its groups changed; those left empty go. */
    static Design in(Design design, Function<GroupMembers, Sheet> change) {
        return design.withSheet(change.apply(new GroupMembers(design.sheet()))).withoutEmptiedGroups(design.sheet());
    }

    /** Why some of these cannot stand in a group; empty where all can. */
    static Optional<Outcome> ifUnfit(Collection<ElementId> members) {
        return members.stream().filter(id -> id.section().equals(Landscape.SCENARIOS)
                || id.section().equals(Landscape.COMPONENTS)).findFirst()
                .map(id -> Outcome.refuse("not-groupable", "A " + SketchNames.noun(id) + " stands in no group.",
                        "Choose services, persons, systems, notes or groups."));
    }

    /** The groups that all of these stand in directly; empty where there are several, or one stands in none. */
    private Optional<String> common(Collection<ElementId> members) {
        Set<Optional<String>> around = members.stream().map(sheet::groupOf).collect(Collectors.toSet());
        return around.size() == 1 ? around.iterator().next() : Optional.empty();
    }

    /** Without those that stand in another one of them. */
    private SortedSet<ElementId> outermost(Collection<ElementId> members) {
        return members.stream()
                .filter(member -> sheet.groupsAround(member).stream()
                        .noneMatch(title -> !Sheet.group(title).equals(member) && members.contains(Sheet.group(title))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the members in a new group. */
    Sheet gathered(String title, Collection<ElementId> chosen) {
        SortedSet<ElementId> members = outermost(chosen);
        Optional<String> outer = common(members);
        SortedMap<String, CanvasGroup> groups = new TreeMap<>(sheet.groups());
        groups.put(title, new CanvasGroup(new TreeSet<>()));
        outer.ifPresent(name -> add(groups, name, Set.of(Sheet.group(title))));
        return moved(groups, title, members);
    }

    /** With the members in a group that is there. */
    Sheet added(String title, Collection<ElementId> chosen) {
        return moved(new TreeMap<>(sheet.groups()), title, outermost(chosen));
    }

    private Sheet moved(SortedMap<String, CanvasGroup> groups, String title, SortedSet<ElementId> members) {
        Sheet left = sheet.withGroups(groups);
        SortedSet<ElementId> arriving = new TreeSet<>(members);
        arriving.removeIf(member -> left.groupOf(member).equals(Optional.of(title)));
        add(groups, title, arriving);
        groups.replaceAll((name, group) -> name.equals(title) ? group : group.without(arriving));
        return sheet.withGroups(groups);
    }

    /** With the members one group farther out. */
    Sheet takenOut(Collection<ElementId> members) {
        SortedMap<String, CanvasGroup> groups = new TreeMap<>(sheet.groups());
        for (ElementId member : outermost(members)) {
            sheet.groupOf(member).ifPresent(title -> {
                groups.computeIfPresent(title, (name, group) -> group.without(Set.of(member)));
                sheet.groupOf(Sheet.group(title)).ifPresent(outer -> add(groups, outer, Set.of(member)));
            });
        }
        return sheet.withGroups(groups);
    }

    private static void add(SortedMap<String, CanvasGroup> groups, String title, Collection<ElementId> more) {
        SortedSet<ElementId> members = new TreeSet<>(groups.get(title).members());
        members.addAll(more);
        groups.put(title, new CanvasGroup(members));
    }
}
