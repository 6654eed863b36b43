package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.GroupKind;
import dev.stackwright.rendering.diagram.LandscapeNodes;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Level 3 of the C4 model: the parts inside one service, and what this service and its parts work with. */
final class C4ComponentDiagram implements DiagramSource {

    private final DiagramSource architecture;

    C4ComponentDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        Optional<String> subject = Views.settled(request.options().view(), request.snapshot()).subject();
        if (subject.isEmpty()) {
            return Diagram.empty(Strings.text("view.title.components"),
                    Strings.text("view.hint.services"));
        }
        String service = subject.get();
        Map<String, Component> inside = parts.design().landscape().componentsOf(service);
        String title = Strings.text("view.title.c4-component", service);
        if (inside.isEmpty()) {
            return Diagram.empty(title, Strings.text("view.hint.c4-component", service));
        }
        List<DiagramNode> nodes = new ArrayList<>();
        Set<ElementId> members = new LinkedHashSet<>();
        inside.forEach((name, component) -> {
            nodes.add(LandscapeNodes.component(service, name, component));
            members.add(Landscape.component(service, name));
        });
        List<DiagramEdge> relations = Relations.of(parts);
        Set<ElementId> around = around(ElementId.service(service), members, relations);
        outside(parts).stream().filter(node -> around.contains(node.id())).forEach(nodes::add);
        List<DiagramEdge> edges = relations.stream()
                .filter(edge -> members.contains(edge.from()) || members.contains(edge.to())).toList();
        return new Diagram(title, nodes, edges, List.of(new DiagramGroup(
                new ElementId(ViewKind.C4_COMPONENT.id(), service), service + " [Container]", GroupKind.BOUNDARY,
                members)));
    }

    private static List<DiagramNode> outside(StackParts parts) {
        List<DiagramNode> nodes = new ArrayList<>(parts.persons());
        parts.services().forEach(service -> nodes.add(C4ContainerDiagram.container(service)));
        nodes.addAll(parts.externals());
        return nodes;
    }

    /** What the service or one of its parts has to do with, so that relations of the parts can be drawn to it. */
    private static Set<ElementId> around(ElementId service, Set<ElementId> members, List<DiagramEdge> relations) {
        Set<ElementId> own = new LinkedHashSet<>(members);
        own.add(service);
        Set<ElementId> around = new LinkedHashSet<>();
        for (DiagramEdge edge : relations) {
            EdgeKey key = edge.key();
            if (own.contains(key.from())) {
                around.add(key.to());
            }
            if (own.contains(key.to())) {
                around.add(key.from());
            }
        }
        around.removeAll(own);
        return around;
    }
}
