package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.GroupKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts services into places, such as customers, accounts or zones; a service may stand in several. The first of its
 * instances has the service's own id, so that it is selected and edited as everywhere; further ones have ids of
 * their own.
 */
final class Places {

    private static final String PLACES = "places";
    private static final String COPIES = "copies";

    private record Place(String title, Set<ElementId> members) {
    }

    private final Map<ElementId, Place> places = new LinkedHashMap<>();
    private final Map<ElementId, ElementId> outer = new LinkedHashMap<>();
    private final List<DiagramNode> nodes = new ArrayList<>();
    /** By service, the place of each instance with the instance's id. */
    private final Map<ElementId, Map<ElementId, ElementId>> instances = new LinkedHashMap<>();

    /** @return the place's id */
    ElementId open(String name, String title) {
        ElementId id = new ElementId(PLACES, name);
        places.put(id, new Place(title, new LinkedHashSet<>()));
        return id;
    }

    /** Opens a place inside another one. */
    ElementId open(String name, String title, ElementId within) {
        ElementId id = open(name, title);
        places.get(within).members().add(id);
        outer.put(id, within);
        return id;
    }

    void add(DiagramNode node, ElementId place) {
        Map<ElementId, ElementId> known = instances.computeIfAbsent(node.id(), id -> new LinkedHashMap<>());
        ElementId id = known.isEmpty() ? node.id() : new ElementId(COPIES, place.name() + "/" + node.id().name());
        known.put(place, id);
        nodes.add(id.equals(node.id()) ? node : node.copy(id));
        places.get(place).members().add(id);
    }

    /** The instance of a node in a place; empty where it has none there. */
    Optional<ElementId> instance(ElementId node, ElementId place) {
        return Optional.ofNullable(instances.getOrDefault(node, Map.of()).get(place));
    }

    List<DiagramNode> nodes() {
        return List.copyOf(nodes);
    }

    /** The places that hold something, outer ones first. */
    List<DiagramGroup> groups() {
        List<DiagramGroup> groups = new ArrayList<>();
        places.forEach((id, place) -> {
            if (holdsNodes(id)) {
                Set<ElementId> members = new LinkedHashSet<>(place.members());
                members.removeIf(member -> places.containsKey(member) && !holdsNodes(member));
                groups.add(new DiagramGroup(id, place.title(), GroupKind.PLACE, members));
            }
        });
        return groups;
    }

    private boolean holdsNodes(ElementId place) {
        return places.get(place).members().stream()
                .anyMatch(member -> !places.containsKey(member) || holdsNodes(member));
    }

    /**
     * Edges between instances: each uses the nearest instance of what it needs. Where the needed one is in several
     * places of which none holds the user, the user works with the one in its region, or with all of them.
     */
    List<DiagramEdge> edges(List<DiagramEdge> between) {
        List<DiagramEdge> edges = new ArrayList<>();
        for (DiagramEdge edge : between) {
            Map<ElementId, ElementId> targets = instances.getOrDefault(edge.to(), Map.of());
            instances.getOrDefault(edge.from(), Map.of()).forEach((place, user) -> nearest(place, targets)
                    .forEach(target -> edges.add(edge.between(new EdgeKey(user, target)))));
        }
        return edges;
    }

    private List<ElementId> nearest(ElementId place, Map<ElementId, ElementId> targets) {
        for (Optional<ElementId> around = Optional.of(place); around.isPresent(); around = outside(around.get())) {
            ElementId here = around.get();
            List<ElementId> found = targets.entrySet().stream().filter(entry -> isWithin(entry.getKey(), here))
                    .map(Map.Entry::getValue).toList();
            if (!found.isEmpty()) {
                return here.equals(place) ? found : found.subList(0, 1);
            }
        }
        List<ElementId> alike = targets.entrySet().stream()
                .filter(entry -> region(entry.getKey()).equals(region(place))).map(Map.Entry::getValue).toList();
        return region(place).isEmpty() || alike.isEmpty() ? List.copyOf(targets.values()) : alike.subList(0, 1);
    }

    /** Where a place is apart from its owner and zone: {@code aws/eu-central-1}; empty where it is nowhere. */
    private static String region(ElementId place) {
        String[] parts = place.name().split("/");
        return parts.length < 3 ? "" : parts[1] + "/" + parts[2];
    }

    private Optional<ElementId> outside(ElementId place) {
        return Optional.ofNullable(outer.get(place));
    }

    private boolean isWithin(ElementId place, ElementId around) {
        for (Optional<ElementId> at = Optional.of(place); at.isPresent(); at = outside(at.get())) {
            if (at.get().equals(around)) {
                return true;
            }
        }
        return false;
    }
}
