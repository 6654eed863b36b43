package dev.stackwright.rendering.views;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which data flows where, by the data flows that were declared; what neither carries nor holds data is left out. */
final class DataFlowDiagram implements DiagramSource {

    private final DiagramSource architecture;

    DataFlowDiagram(DiagramSource architecture) {
        this.architecture = architecture;
    }

    @Override
    public Diagram of(DiagramRequest request) {
        StackParts parts = new StackParts(request, architecture);
        List<DiagramEdge> flows = new ArrayList<>();
        parts.design().edges().forEach((key, meaning) -> flows.add(flow(key, meaning)));
        List<DiagramNode> nodes = new ArrayList<>(parts.persons());
        parts.services().forEach(service -> nodes.add(service.boxed(service.subtitle(),
                held(parts.design().dataClasses().getOrDefault(service.id(), List.of())))));
        nodes.addAll(parts.externals());
        Set<ElementId> carrying = new HashSet<>(parts.design().dataClasses().keySet());
        flows.forEach(edge -> carrying.addAll(List.of(edge.from(), edge.to())));
        nodes.removeIf(node -> !carrying.contains(node.id()));
        Diagram diagram = new Diagram(Strings.text("view.title.data-flow", parts.productName()), nodes, flows);
        return diagram.edges().isEmpty() ? diagram.withHint(Strings.text("view.hint.data-flow")) : diagram;
    }

    private static DiagramEdge flow(EdgeKey key, EdgeMeaning meaning) {
        return DiagramEdge.said(key, EdgeKind.FLOW, label(meaning), meaning);
    }

    private static String held(List<DataClass> classes) {
        return classes.isEmpty() ? "" : "Holds " + words(classes);
    }

    /** The classes of the data; where they are not told, what the flow is called. */
    private static String label(EdgeMeaning meaning) {
        String data = meaning.dataClasses().isEmpty() ? meaning.description().or(meaning::protocol).orElse("")
                : words(meaning.dataClasses());
        boolean open = meaning.encrypted().filter(encrypted -> !encrypted).isPresent();
        return !open ? data : data.isEmpty() ? "not encrypted" : data + ", not encrypted";
    }

    private static String words(Collection<DataClass> classes) {
        return classes.stream().map(DataClass::key).collect(Collectors.joining(", "));
    }
}
