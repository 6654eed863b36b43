package dev.stackwright.rendering.notation;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All views of the C4 model and the scenarios as one workspace in Structurizr's language. */
final class Structurizr {

    private static final ColorPalette COLORS = ColorTheme.LIGHT.palette();
    private static final ElementId PRODUCT = new ElementId("systems", "product");

    private final Aliases aliases = new Aliases();
    private final Lines lines = new Lines();
    private final StructurizrModel model;
    private final Set<String> namesOutside = new HashSet<>();

    private Structurizr(StructurizrModel model) {
        this.model = model;
    }

    static String of(String title, List<Sheet> sheets) {
        return new Structurizr(new StructurizrModel(sheets)).write(title, sheets);
    }

    private String write(String title, List<Sheet> sheets) {
        lines.open("workspace " + StructurizrText.quoted(title) + " {");
        model();
        lines.open("views {");
        view("systemContext", PRODUCT, "c4-context");
        if (!model.containers().isEmpty()) {
            view("container", PRODUCT, "c4-container");
        }
        for (DiagramNode container : model.containers()) {
            if (!model.componentsOf(container.id()).isEmpty()) {
                view("component", container.id(), "c4-component-" + aliases.of(container.id()));
            }
        }
        sheets.stream().filter(sheet -> sheet.view().kind() == ViewKind.SCENARIO).forEach(this::scenario);
        styles();
        return lines.close("}").close("}").toString();
    }

    private void model() {
        lines.open("model {");
        lines.open(aliases.of(PRODUCT) + " = softwareSystem " + named(model.product(), namesOutside) + " {");
        Set<String> names = new HashSet<>();
        model.containers().forEach(container -> container(container, names));
        lines.close("}");
        for (DiagramNode node : model.around()) {
            boolean isPerson = node.kind() == NodeKind.PERSON;
            lines.add(aliases.of(node.id()) + (isPerson ? " = person " : " = softwareSystem ")
                    + named(node.title(), namesOutside) + " " + StructurizrText.quoted(node.description())
                    + (isPerson ? "" : " " + StructurizrText.quoted(node.kind().label())));
        }
        for (DiagramEdge edge : model.edges()) {
            lines.add(aliases.of(edge.from()) + " -> " + aliases.of(edge.to()) + " "
                    + StructurizrText.quoted(Words.relation(edge)) + " "
                    + StructurizrText.quoted(Words.protocol(edge)));
        }
        lines.close("}");
    }

    private void container(DiagramNode node, Set<String> names) {
        String start = aliases.of(node.id()) + " = container " + named(node.title(), names) + " "
                + StructurizrText.quoted(node.description()) + " " + StructurizrText.quoted(Words.technology(node))
                + " " + StructurizrText.quoted(node.kind().label());
        List<DiagramNode> inside = model.componentsOf(node.id());
        if (inside.isEmpty()) {
            lines.add(start);
            return;
        }
        lines.open(start + " {");
        Set<String> within = new HashSet<>();
        inside.forEach(part -> lines.add(aliases.of(part.id()) + " = component " + named(part.title(), within) + " "
                + StructurizrText.quoted(part.description()) + " "
                + StructurizrText.quoted(Words.technology(part))));
        lines.close("}");
    }

    /** Names beside each other have to differ in more than their capitals. */
    private static String named(String title, Set<String> taken) {
        String name = Words.line(title);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = Words.line(title) + " (" + number + ")";
        }
        return StructurizrText.quoted(name);
    }

    private void view(String kind, ElementId of, String key) {
        lines.open(kind + " " + aliases.of(of) + " " + StructurizrText.quoted(key) + " {")
                .add("include *").add("autolayout lr").close("}");
    }

    private void scenario(Sheet scenario) {
        List<ScenarioStep> messages = model.messages(scenario);
        if (messages.isEmpty()) {
            return;
        }
        lines.open("dynamic " + aliases.of(PRODUCT) + " "
                + StructurizrText.quoted(aliases.of(new ElementId("scenario", scenario.title()))) + " "
                + StructurizrText.quoted(scenario.title()) + " {");
        messages.forEach(step -> lines.add(aliases.of(step.from()) + " -> " + aliases.of(step.to()) + " "
                + StructurizrText.quoted(step.text())));
        lines.add("autolayout lr").close("}");
    }

    private void styles() {
        lines.open("styles {");
        style("Person", "Person", NodeKind.PERSON);
        style(NodeKind.EXTERNAL.label(), "RoundedBox", NodeKind.EXTERNAL);
        model.containers().stream().map(DiagramNode::kind).distinct().sorted()
                .forEach(kind -> style(kind.label(), shape(kind), kind));
        lines.close("}");
    }

    private void style(String tag, String shape, NodeKind kind) {
        lines.open("element " + StructurizrText.quoted(tag) + " {").add("shape " + shape)
                .add("background " + color(kind.colorRole() + "-soft"))
                .add("stroke " + color(kind.colorRole())).add("color " + color("-sw-text")).close("}");
    }

    private static String shape(NodeKind kind) {
        return switch (kind) {
            case DATABASE, CACHE, STORAGE -> "Cylinder";
            case QUEUE -> "Pipe";
            case WEB -> "WebBrowser";
            default -> "RoundedBox";
        };
    }

    private static String color(String role) {
        return COLORS.color(role);
    }
}
