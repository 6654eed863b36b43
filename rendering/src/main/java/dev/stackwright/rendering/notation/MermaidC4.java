package dev.stackwright.rendering.notation;

import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.ViewKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A view of the C4 model as Mermaid writes it. It knows no notes; they are left out. */
final class MermaidC4 {

    private final Aliases aliases = new Aliases();
    private final Lines lines = new Lines();
    private final ViewKind kind;
    private final Nesting nesting;

    private MermaidC4(ViewKind kind, Diagram diagram) {
        this.kind = kind;
        this.nesting = new Nesting(diagram);
    }

    static String of(Sheet sheet) {
        return new MermaidC4(sheet.view().kind(), sheet.diagram()).write(sheet);
    }

    private String write(Sheet sheet) {
        lines.open(switch (kind) {
            case C4_CONTEXT -> "C4Context";
            case C4_COMPONENT -> "C4Component";
            default -> "C4Container";
        });
        if (!Words.line(sheet.title()).isEmpty()) {
            lines.add("title " + MermaidText.of(sheet.title()));
        }
        nesting.outerNodes().forEach(this::node);
        for (DiagramGroup group : nesting.outerGroups()) {
            lines.open((kind == ViewKind.C4_COMPONENT ? "Container_Boundary(" : "System_Boundary(")
                    + aliases.of(group.id()) + ", " + MermaidText.quoted(Words.boundary(group)) + ") {");
            nesting.nodesIn(group).forEach(this::node);
            lines.close("}");
        }
        sheet.diagram().edges().forEach(this::relation);
        return lines.toString();
    }

    private void node(DiagramNode node) {
        if (node.kind() == NodeKind.NOTE) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(node.title()));
        switch (node.kind()) {
            case PERSON, SYSTEM -> words.add(node.description());
            case EXTERNAL -> words.add(joined(Words.technology(node), node.description()));
            default -> words.addAll(List.of(Words.technology(node), node.description()));
        }
        call(macro(node.kind()), List.of(aliases.of(node.id())), words);
    }

    private static String macro(NodeKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case SYSTEM -> "System";
            case EXTERNAL -> "System_Ext";
            case COMPONENT -> "Component";
            case DATABASE, CACHE, STORAGE -> "ContainerDb";
            case QUEUE -> "ContainerQueue";
            default -> "Container";
        };
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ". " + other;
    }

    private void relation(DiagramEdge edge) {
        call("Rel", List.of(aliases.of(edge.from()), aliases.of(edge.to())),
                List.of(Words.relation(edge), Words.protocol(edge)));
    }

    /** Words at the end that say nothing are left out. */
    private void call(String macro, List<String> names, List<String> words) {
        int said = words.size();
        while (said > 1 && Words.line(words.get(said - 1)).isEmpty()) {
            said--;
        }
        List<String> given = new ArrayList<>(names);
        given.addAll(words.subList(0, said).stream().map(MermaidText::quoted).toList());
        lines.add(macro + given.stream().collect(Collectors.joining(", ", "(", ")")));
    }
}
