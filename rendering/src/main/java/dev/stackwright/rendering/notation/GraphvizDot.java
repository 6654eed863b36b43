package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import guru.nidi.graphviz.attribute.Arrow;
import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.Color;
import guru.nidi.graphviz.attribute.Font;
import guru.nidi.graphviz.attribute.ForAll;
import guru.nidi.graphviz.attribute.ForNodeLink;
import guru.nidi.graphviz.attribute.Label;
import guru.nidi.graphviz.attribute.Rank;
import guru.nidi.graphviz.attribute.Shape;
import guru.nidi.graphviz.attribute.Style;
import guru.nidi.graphviz.model.Factory;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A view in the language of Graphviz, groups as clusters. Graphviz itself is not needed to write it. */
final class GraphvizDot {

    private static final ColorPalette COLORS = ColorTheme.LIGHT.palette();
    private static final Attributes<ForAll> LETTERS = Font.name("sans-serif");
    private static final int NODE_LETTERS_PT = 11;
    private static final int EDGE_LETTERS_PT = 9;

    private final Aliases aliases = new Aliases();
    private final Map<ElementId, MutableNode> twins = new LinkedHashMap<>();
    private final Diagram diagram;
    private final Nesting nesting;

    private GraphvizDot(Diagram diagram) {
        this.diagram = diagram;
        this.nesting = new Nesting(diagram);
    }

    static String of(Sheet sheet) {
        return new GraphvizDot(sheet.diagram()).write(sheet);
    }

    private String write(Sheet sheet) {
        MutableGraph graph = Factory.mutGraph().setDirected(true);
        graph.graphAttrs().add(Rank.dir(Rank.RankDir.LEFT_TO_RIGHT), LETTERS);
        if (!Words.line(sheet.title()).isEmpty()) {
            graph.graphAttrs().add(label(sheet.title()).locate(Label.Location.TOP));
        }
        graph.nodeAttrs().add(LETTERS, Font.size(NODE_LETTERS_PT));
        graph.linkAttrs().add(LETTERS, Font.size(EDGE_LETTERS_PT));
        nesting.outerGroups().forEach(group -> graph.add(cluster(group)));
        nesting.outerNodes().forEach(node -> graph.add(node(node)));
        diagram.edges().forEach(edge -> link(edge.from(), edge.to(), edge.label(), edge.kind()));
        messages(sheet.steps());
        twins.values().forEach(graph::add);
        return graph.toString().stripTrailing() + "\n";
    }

    private void messages(List<ScenarioStep> steps) {
        int number = 1;
        for (ScenarioStep step : steps) {
            link(step.from(), step.to(), number + " " + step.text(),
                    step.answer() ? EdgeKind.ANSWER : EdgeKind.MESSAGE);
            number++;
        }
    }

    private MutableGraph cluster(DiagramGroup group) {
        MutableGraph cluster = Factory.mutGraph(aliases.of(group.id())).setDirected(true).setCluster(true);
        cluster.graphAttrs().add(label(group.title()), color("-sw-border-strong"), Style.ROUNDED);
        nesting.groupsIn(group).forEach(inner -> cluster.add(cluster(inner)));
        nesting.nodesIn(group).forEach(node -> cluster.add(node(node)));
        return cluster;
    }

    private MutableNode node(DiagramNode node) {
        String words = Words.of(node).stream().map(GraphvizDot::escaped).collect(Collectors.joining("\n"));
        return Factory.mutNode(aliases.of(node.id())).add(Label.of(words), shape(node.kind()), Style.FILLED,
                color(node.kind().colorRole()), color(node.kind().colorRole() + "-soft").fill(),
                color("-sw-text").font());
    }

    private static Shape shape(NodeKind kind) {
        return switch (kind) {
            case DATABASE, CACHE, STORAGE -> Shape.CYLINDER;
            case QUEUE -> Shape.CDS;
            case PERSON -> Shape.ELLIPSE;
            case NETWORK -> Shape.HEXAGON;
            case NOTE -> Shape.NOTE;
            case GROUP -> Shape.FOLDER;
            default -> Shape.BOX;
        };
    }

    /** An edge written inside a cluster would draw its other end into it, so each end has a twin outside. */
    private void link(ElementId from, ElementId to, String words, EdgeKind kind) {
        MutableNode source = twins.computeIfAbsent(from, id -> Factory.mutNode(aliases.of(id)));
        Link link = Link.to(Factory.mutNode(aliases.of(to))).with(color(kind.colorRole()), style(kind));
        if (!Words.line(words).isEmpty()) {
            link = link.with(label(words));
        }
        source.addLink(kind.isDirected() ? link : link.with(Arrow.NONE));
    }

    private static Style<ForNodeLink> style(EdgeKind kind) {
        return switch (kind) {
            case DEPENDS_ON, MESSAGE -> Style.SOLID;
            case ENVIRONMENT, ANSWER -> Style.DOTTED;
            default -> Style.DASHED;
        };
    }

    private static Label label(String words) {
        return Label.of(escaped(words));
    }

    private static String escaped(String words) {
        return Words.line(words).replace("\\", "\\\\");
    }

    private static Color color(String role) {
        return Color.rgb(COLORS.color(role));
    }
}
