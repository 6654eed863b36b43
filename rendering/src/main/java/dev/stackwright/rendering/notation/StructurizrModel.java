package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.EdgeReasons;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.ViewKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What views of the C4 model show together: one model of persons, systems, containers and their components. */
final class StructurizrModel {

    private final Map<ElementId, DiagramNode> around = new LinkedHashMap<>();
    private final Map<ElementId, DiagramNode> containers = new LinkedHashMap<>();
    private final Map<ElementId, Map<ElementId, DiagramNode>> components = new LinkedHashMap<>();
    private final Map<EdgeKey, DiagramEdge> edges = new LinkedHashMap<>();
    private final Set<EdgeKey> joined = new HashSet<>();
    private String product = "The product";

    StructurizrModel(List<Sheet> sheets) {
        sheets.stream().filter(sheet -> sheet.view().kind() == ViewKind.C4_CONTAINER).forEach(this::containers);
        sheets.stream().filter(sheet -> sheet.view().kind() == ViewKind.C4_COMPONENT).forEach(this::components);
        edges.values().removeIf(edge -> !knows(edge.from()) || !knows(edge.to()) || areNested(edge));
        edges.keySet().forEach(key -> joined.add(new EdgeKey(outer(key.from()), outer(key.to()))));
        sheets.stream().filter(sheet -> sheet.view().kind() == ViewKind.SCENARIO).forEach(this::joinByMessages);
    }

    private void containers(Sheet sheet) {
        for (DiagramGroup group : sheet.diagram().groups()) {
            product = Words.boundary(group);
        }
        for (DiagramNode node : sheet.diagram().nodes()) {
            if (node.kind() == NodeKind.PERSON || node.kind() == NodeKind.EXTERNAL) {
                around.put(node.id(), node);
            } else if (node.id().isService()) {
                containers.put(node.id(), node);
            }
        }
        sheet.diagram().edges().forEach(edge -> edges.putIfAbsent(edge.key(), edge));
    }

    private void components(Sheet sheet) {
        for (DiagramGroup group : sheet.diagram().groups()) {
            Map<ElementId, DiagramNode> inside = new LinkedHashMap<>();
            group.members().forEach(id -> sheet.diagram().node(id).ifPresent(node -> inside.put(id, node)));
            components.put(ElementId.service(group.id().name()), inside);
        }
        sheet.diagram().edges().forEach(edge -> edges.putIfAbsent(edge.key(), edge));
    }

    /** The name of the product, whose containers the services are. */
    String product() {
        return product;
    }

    /** Persons and other systems. */
    List<DiagramNode> around() {
        return List.copyOf(around.values());
    }

    List<DiagramNode> containers() {
        return List.copyOf(containers.values());
    }

    List<DiagramNode> componentsOf(ElementId container) {
        return List.copyOf(components.getOrDefault(container, Map.of()).values());
    }

    List<DiagramEdge> edges() {
        return List.copyOf(edges.values());
    }

    boolean knows(ElementId id) {
        return around.containsKey(id) || containers.containsKey(id) || isComponent(id);
    }

    /** The messages of a scenario between what a view of the product can show: components stand for their service. */
    List<ScenarioStep> messages(Sheet scenario) {
        return scenario.steps().stream()
                .map(step -> new ScenarioStep(outer(step.from()), outer(step.to()), step.text(), step.answer()))
                .filter(step -> !step.from().equals(step.to()) && knows(step.from()) && knows(step.to())).toList();
    }

    private boolean isComponent(ElementId id) {
        return components.getOrDefault(outer(id), Map.of()).containsKey(id) && containers.containsKey(outer(id));
    }

    private static ElementId outer(ElementId id) {
        return Landscape.serviceOf(id).map(ElementId::service).orElse(id);
    }

    /** Messages run along relations, in either direction; where there is none a message is one. */
    private void joinByMessages(Sheet scenario) {
        for (ScenarioStep step : messages(scenario)) {
            EdgeKey key = new EdgeKey(step.from(), step.to());
            if (!joined.contains(key) && !joined.contains(new EdgeKey(step.to(), step.from()))) {
                joined.add(key);
                edges.put(key, new DiagramEdge(key.from(), key.to(), EdgeKind.RELATION, step.text(),
                        EdgeReasons.NONE));
            }
        }
    }

    /** A part has no relation to what it is a part of. */
    private static boolean areNested(DiagramEdge edge) {
        return edge.from().equals(outer(edge.to())) || edge.to().equals(outer(edge.from()));
    }
}
