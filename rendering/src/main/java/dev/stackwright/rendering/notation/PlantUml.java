package dev.stackwright.rendering.notation;

import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A view as PlantUML. Nothing is included from anywhere, so that it can be drawn without a network. */
final class PlantUml {

    private static final ColorPalette COLORS = ColorTheme.LIGHT.palette();
    private static final int WRAP_PX = 260;

    private final Aliases aliases = new Aliases();
    private final Lines lines = new Lines();
    private final Diagram diagram;
    private final Nesting nesting;

    private PlantUml(Diagram diagram) {
        this.diagram = diagram;
        this.nesting = new Nesting(diagram);
    }

    static String of(Sheet sheet) {
        return new PlantUml(sheet.diagram()).write(sheet);
    }

    private String write(Sheet sheet) {
        lines.add("@startuml");
        if (!Words.line(sheet.title()).isEmpty()) {
            lines.add("title " + PlantUmlText.of(sheet.title()));
        }
        lines.add("skinparam shadowing false").add("skinparam wrapWidth " + WRAP_PX).add("hide stereotype");
        if (sheet.view().kind() == ViewKind.SCENARIO) {
            sequence(sheet.steps());
        } else {
            structure();
        }
        return lines.add("@enduml").toString();
    }

    private void sequence(List<ScenarioStep> steps) {
        lines.add("autonumber");
        diagram.nodes().stream().filter(node -> node.kind() != NodeKind.NOTE).forEach(node -> lines.add(
                (node.kind() == NodeKind.PERSON ? "actor" : "participant") + " \"" + PlantUmlText.of(node.title())
                        + "\" as " + aliases.of(node.id())));
        steps.forEach(step -> lines.add(aliases.of(step.from()) + (step.answer() ? " --> " : " -> ")
                + aliases.of(step.to()) + " : " + PlantUmlText.of(step.text())));
    }

    private void structure() {
        lines.add("left to right direction");
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        diagram.nodes().forEach(node -> kinds.add(node.kind()));
        kinds.remove(NodeKind.NOTE);
        for (NodeKind kind : kinds) {
            lines.open("skinparam " + element(kind) + "<<" + kind.id() + ">> {")
                    .add("BackgroundColor " + color(kind.colorRole() + "-soft"))
                    .add("BorderColor " + color(kind.colorRole())).add("FontColor " + color("-sw-text")).close("}");
        }
        nesting.outerGroups().forEach(this::group);
        nesting.outerNodes().forEach(this::node);
        diagram.edges().forEach(this::edge);
    }

    private void group(DiagramGroup group) {
        lines.open("rectangle \"" + PlantUmlText.of(group.title()) + "\" as " + aliases.of(group.id()) + " {");
        nesting.groupsIn(group).forEach(this::group);
        nesting.nodesIn(group).forEach(this::node);
        lines.close("}");
    }

    private void node(DiagramNode node) {
        List<String> words = Words.of(node).stream().map(PlantUmlText::of).toList();
        if (node.kind() == NodeKind.NOTE) {
            lines.add("note \"" + String.join("\\n", words) + "\" as " + aliases.of(node.id()));
            return;
        }
        String label = "**" + words.get(0) + "**" + words.stream().skip(1).map(word -> "\\n" + word)
                .collect(Collectors.joining());
        lines.add(element(node.kind()) + " \"" + label + "\" as " + aliases.of(node.id()) + " <<" + node.kind().id()
                + ">>");
    }

    private static String element(NodeKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case DATABASE, CACHE, STORAGE -> "database";
            case QUEUE -> "queue";
            case NETWORK -> "cloud";
            default -> "rectangle";
        };
    }

    private void edge(DiagramEdge edge) {
        String label = PlantUmlText.of(edge.label());
        lines.add(aliases.of(edge.from()) + " " + line(edge.kind()) + " " + aliases.of(edge.to())
                + (label.isEmpty() ? "" : " : " + label));
    }

    private static String line(EdgeKind kind) {
        return switch (kind) {
            case DEPENDS_ON, RELATION, MESSAGE -> "-->";
            case ENVIRONMENT, ANSWER -> "..>";
            case FLOW -> "==>";
            case VOLUME -> "--";
            case NETWORK -> "..";
        };
    }

    private static String color(String role) {
        return COLORS.color(role);
    }
}
