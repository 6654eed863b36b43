package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts the nodes of a diagram into boxes. A box without a node is left out; so is a second box around one node. */
public final class Groups {

    /** Section of the ids of boxes that are not drawn by hand, by what they are made from. */
    private static final String PROFILES = "profiles";
    private static final String SCOPES = "scopes";
    private static final String TIERS = "tiers";

    private record Found(ElementId id, String title) {
    }

    private Groups() {
    }

    /**
     * The boxes around nodes.
     *
     * @param nodes    what may be in a box, in drawing order
     * @param networks the networks of each service by name, in the order of the text
     */
    public static List<DiagramGroup> of(Grouping grouping, List<DiagramNode> nodes, Sheet sheet,
                                        Map<ElementId, List<String>> networks) {
        return switch (grouping) {
            case HAND -> byHand(nodes, sheet);
            case NETWORK -> boxes(GroupKind.NETWORK, nodes, network(networks));
            case PROFILE -> boxes(GroupKind.PROFILE, nodes, node -> node.facts().profiles().stream().findFirst()
                    .map(profile -> new Found(new ElementId(PROFILES, profile), profile)));
            case TENANCY -> boxes(GroupKind.TENANCY, nodes, node -> node.state().scope()
                    .map(scope -> new Found(new ElementId(SCOPES, scope.key()), switch (scope) {
                        case SHARED -> "Shared by all customers";
                        case PER_TENANT -> "One for each customer";
                    })));
            case TIER -> boxes(GroupKind.TIER, nodes, node -> Tier.of(node.kind())
                    .map(tier -> new Found(new ElementId(TIERS, tier.id()), tier.label())));
            case NONE -> List.of();
        };
    }

    /**
     * The boxes that a person drew, an outer one before those inside it. A node or box that two of them claim is in
     * the first one, and a box that is inside itself stands alone.
     */
    public static List<DiagramGroup> byHand(List<DiagramNode> nodes, Sheet sheet) {
        Set<ElementId> free = new HashSet<>();
        nodes.forEach(node -> free.add(node.id()));
        Map<ElementId, Set<ElementId>> members = new LinkedHashMap<>();
        sheet.groups().forEach((title, group) -> members.put(Sheet.group(title), claimed(group, free)));
        Map<ElementId, ElementId> outer = new LinkedHashMap<>();
        sheet.groups().forEach((title, group) -> group.members().stream().filter(members::containsKey)
                .filter(inner -> !outer.containsKey(inner) && !isInside(Sheet.group(title), inner, outer))
                .forEach(inner -> {
                    outer.put(inner, Sheet.group(title));
                    members.get(Sheet.group(title)).add(inner);
                }));
        List<DiagramGroup> groups = new ArrayList<>();
        members.keySet().stream().filter(id -> !outer.containsKey(id)).forEach(id -> add(id, members, groups));
        return groups;
    }

    private static Set<ElementId> claimed(CanvasGroup group, Set<ElementId> free) {
        Set<ElementId> claimed = new LinkedHashSet<>();
        group.members().stream().filter(free::remove).forEach(claimed::add);
        return claimed;
    }

    /** True where the first box is the second one or lies in it. */
    private static boolean isInside(ElementId box, ElementId other, Map<ElementId, ElementId> outer) {
        for (ElementId at = box; at != null; at = outer.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static void add(ElementId id, Map<ElementId, Set<ElementId>> members, List<DiagramGroup> groups) {
        Set<ElementId> inside = members.get(id);
        inside.removeIf(member -> members.containsKey(member) && isEmpty(member, members));
        if (!inside.isEmpty()) {
            groups.add(new DiagramGroup(id, id.name(), GroupKind.HAND, inside));
            inside.stream().filter(members::containsKey).forEach(inner -> add(inner, members, groups));
        }
    }

    private static boolean isEmpty(ElementId group, Map<ElementId, Set<ElementId>> members) {
        return members.get(group).stream()
                .allMatch(member -> members.containsKey(member) && isEmpty(member, members));
    }

    private static List<DiagramGroup> boxes(GroupKind kind, List<DiagramNode> nodes,
                                            Function<DiagramNode, Optional<Found>> box) {
        Map<Found, Set<ElementId>> members = new LinkedHashMap<>();
        nodes.forEach(node -> box.apply(node)
                .ifPresent(found -> members.computeIfAbsent(found, key -> new LinkedHashSet<>()).add(node.id())));
        List<DiagramGroup> groups = new ArrayList<>();
        members.forEach((found, inside) -> groups.add(new DiagramGroup(found.id(), found.title(), kind, inside)));
        return groups;
    }

    /** Of several networks the one with the fewest services, though not with one alone, says most of a service. */
    private static Function<DiagramNode, Optional<Found>> network(Map<ElementId, List<String>> networks) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        networks.values().forEach(names -> names.forEach(name -> sizes.merge(name, 1, Integer::sum)));
        return node -> networks.getOrDefault(node.id(), List.of()).stream()
                .min(Comparator.comparingInt(name -> sizes.get(name) == 1 ? Integer.MAX_VALUE
                        : sizes.get(name)))
                .map(name -> new Found(new ElementId("networks", name), name));
    }
}
