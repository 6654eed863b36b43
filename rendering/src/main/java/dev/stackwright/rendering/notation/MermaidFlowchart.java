package dev.stackwright.rendering.notation;

import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A view as a flowchart of Mermaid: shapes and colours by what nodes are, lines by why they are joined. */
final class MermaidFlowchart {

    private static final ColorPalette COLORS = ColorTheme.LIGHT.palette();
    private final Aliases aliases = new Aliases();
    private final Lines lines = new Lines();
    private final Diagram diagram;
    private final Nesting nesting;

    private MermaidFlowchart(Diagram diagram) {
        this.diagram = diagram;
        this.nesting = new Nesting(diagram);
    }

    static String of(Sheet sheet) {
        return new MermaidFlowchart(sheet.diagram()).write(sheet.title());
    }

    private String write(String title) {
        MermaidText.heading(lines, title);
        lines.open("flowchart LR");
        nesting.outerGroups().forEach(this::group);
        nesting.outerNodes().forEach(this::node);
        diagram.edges().forEach(edge -> lines.add(aliases.of(edge.from()) + " " + line(edge.kind())
                + label(edge) + " " + aliases.of(edge.to())));
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        diagram.nodes().forEach(node -> kinds.add(node.kind()));
        kinds.forEach(kind -> lines.add("classDef " + style(kind) + " fill:" + color(kind.colorRole() + "-soft")
                + ",stroke:" + color(kind.colorRole()) + ",color:" + color("-sw-text")));
        return lines.toString();
    }

    private void group(DiagramGroup group) {
        lines.open("subgraph " + aliases.of(group.id()) + "[" + MermaidText.quoted(group.title()) + "]");
        nesting.groupsIn(group).forEach(this::group);
        nesting.nodesIn(group).forEach(this::node);
        lines.close("end");
    }

    private void node(DiagramNode node) {
        List<String> words = Words.of(node);
        String label = words.stream().map(MermaidText::of).collect(Collectors.joining("<br/>", "\"", "\""));
        lines.add(aliases.of(node.id()) + shaped(node.kind(), label) + ":::" + style(node.kind()));
    }

    private static String shaped(NodeKind kind, String label) {
        return switch (kind) {
            case DATABASE, CACHE, STORAGE -> "[(" + label + ")]";
            case QUEUE -> "[[" + label + "]]";
            case PERSON -> "([" + label + "])";
            case NETWORK -> "{{" + label + "}}";
            case NOTE -> ">" + label + "]";
            default -> "[" + label + "]";
        };
    }

    private static String line(EdgeKind kind) {
        return switch (kind) {
            case DEPENDS_ON, RELATION, MESSAGE -> "-->";
            case ENVIRONMENT, ANSWER -> "-.->";
            case FLOW -> "==>";
            case VOLUME -> "---";
            case NETWORK -> "-.-";
        };
    }

    private static String label(DiagramEdge edge) {
        return Words.line(edge.label()).isEmpty() ? "" : "|" + MermaidText.quoted(edge.label()) + "|";
    }

    private static String style(NodeKind kind) {
        return "kind-" + kind.id();
    }

    private static String color(String role) {
        return COLORS.color(role);
    }
}
