package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.LandscapeNodes;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Who takes part in a scenario, in order of appearance. The messages between them are drawn as a sequence. */
final class ScenarioDiagram implements DiagramSource {

    private final DiagramSource architecture;

    ScenarioDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        SortedMap<String, Scenario> scenarios = parts.design().landscape().scenarios();
        Optional<String> name = Views.settled(request.options().view(), request.snapshot()).subject();
        Scenario scenario = name.map(scenarios::get).orElse(Scenario.EMPTY);
        if (scenario.steps().isEmpty()) {
            return Diagram.empty(name.orElseGet(() -> Strings.text("view.title.scenarios")),
                    Strings.text("view.hint.scenario"));
        }
        Map<ElementId, DiagramNode> known = known(parts);
        List<DiagramNode> nodes = new ArrayList<>();
        ScenarioMessages.participants(scenario)
                .forEach(id -> nodes.add(known.getOrDefault(id, unknown(id))));
        return new Diagram(name.get(), nodes, List.of());
    }

    private static Map<ElementId, DiagramNode> known(StackParts parts) {
        Map<ElementId, DiagramNode> known = new HashMap<>();
        parts.services().forEach(service -> known.put(service.id(), service.boxed(service.subtitle(), "")));
        parts.persons().forEach(person -> known.put(person.id(), named(person)));
        parts.externals().forEach(system -> known.put(system.id(), named(system)));
        parts.design().landscape().components().forEach((service, components) -> components
                .forEach((name, component) -> known.put(Landscape.component(service, name),
                        named(LandscapeNodes.component(service, name,
                                new Component(Optional.empty(), component.technology()))))));
        return known;
    }

    /** At the head of a line there is no room for a description. */
    private static DiagramNode named(DiagramNode node) {
        return DiagramNode.plain(node.id(), node.title(), node.kind(), node.shape(), node.subtitle(), "");
    }

    private static DiagramNode unknown(ElementId id) {
        return DiagramNode.plain(id, id.name(), NodeKind.SERVICE, NodeShape.BOX, "[Not in the stack]", "");
    }
}
