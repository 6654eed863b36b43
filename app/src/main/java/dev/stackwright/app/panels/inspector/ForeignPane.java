package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedScalar;
import dev.stackwright.model.project.ResolvedSequence;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A service that another file of the project defines: what it is in the end, to read, and the way to its file. */
final class ForeignPane extends VBox {

    private static final List<String> SHOWN = List.of("image", "build", "command", "ports", "environment", "volumes",
            "networks", "depends_on", "healthcheck", "deploy", "profiles", "restart");

    private final Label title = new Label();
    private final Label file = new Label();
    private final VBox facts = new VBox();
    private final Button open = new Button(Strings.text("inspector.openSource"));
    private ElementId shown = ElementId.service("");

    /** @param openSource shows where a service is written */
    ForeignPane(Consumer<ElementId> openSource) {
        setId("inspector-foreign");
        getStyleClass().add("service-pane");
        title.getStyleClass().add("service-title");
        file.setId("inspector-foreign-file");
        file.setWrapText(true);
        file.getStyleClass().add("field-hint");
        open.setId("inspector-open-source");
        open.setMnemonicParsing(false);
        open.setOnAction(event -> openSource.accept(shown));
        facts.getStyleClass().add("foreign-facts");
        VBox head = new VBox(title, file, open);
        head.getStyleClass().addAll("section", "service-head");
        VBox body = new VBox(facts);
        body.getStyleClass().add("section");
        getChildren().addAll(head, body);
    }

    void show(ProjectService service, WholeProject whole) {
        shown = service.id();
        title.setText(service.name());
        file.setText(Strings.text("inspector.foreign", whole.nameOf(service.file().path())));
        facts.getChildren().clear();
        for (String attribute : SHOWN) {
            service.value(attribute).filter(value -> !isEmpty(value) && !value.provenance().isDefault())
                    .ifPresent(value -> add(attribute, lines(value)));
        }
    }

    private void add(String attribute, List<String> lines) {
        Label name = new Label(attribute);
        name.getStyleClass().add("field-label");
        facts.getChildren().add(name);
        for (String line : lines) {
            Label value = new Label(line);
            value.setWrapText(true);
            value.getStyleClass().addAll("code", "foreign-value");
            facts.getChildren().add(value);
        }
    }

    /** True for what says nothing: no value, or a mapping or list of such. */
    private static boolean isEmpty(ResolvedNode node) {
        if (node instanceof ResolvedMapping mapping) {
            return mapping.entries().isEmpty();
        }
        return node instanceof ResolvedSequence sequence ? sequence.items().isEmpty() : node.isNone();
    }

    private static List<String> lines(ResolvedNode node) {
        if (node instanceof ResolvedMapping mapping) {
            return mapping.entries().stream().map(ForeignPane::line).toList();
        }
        if (node instanceof ResolvedSequence sequence) {
            return sequence.items().stream().map(ForeignPane::inOneLine).toList();
        }
        return List.of(inOneLine(node));
    }

    private static String line(ResolvedEntry entry) {
        return entry.value().isNone() ? entry.key()
                : Strings.text("inspector.foreign.entry", entry.key(), inOneLine(entry.value()));
    }

    private static String inOneLine(ResolvedNode node) {
        if (node instanceof ResolvedScalar scalar) {
            return scalar.value();
        }
        if (node instanceof ResolvedSequence sequence) {
            return sequence.items().stream().map(ForeignPane::inOneLine).collect(Collectors.joining(", "));
        }
        return ((ResolvedMapping) node).entries().stream()
                .filter(entry -> entry.value().isNone() || !isEmpty(entry.value()))
                .map(ForeignPane::line).collect(Collectors.joining(", "));
    }
}
