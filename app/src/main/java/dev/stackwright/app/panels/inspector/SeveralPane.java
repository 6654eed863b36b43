package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.SeveralFacts.Shared;
import dev.stackwright.app.panels.inspector.SeveralFacts.SharedVariable;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Several services: what they have in common, changed for all of them at once. */
final class SeveralPane extends VBox {

    private final SeveralModel model;
    private final ElementsPane names;
    private final LabelledField image;
    private final LabelledField replicas;
    private final ResourcesSection resources;
    private final RowList<SharedVariable> variables = new RowList<>(SharedVariable::name, VariableRow::new);
    private final DataSection data;
    private final AddRow add;
    private List<String> services = List.of();

    SeveralPane(InspectorModel inspector) {
        model = new SeveralModel(inspector);
        names = new ElementsPane(inspector);
        getStyleClass().add("service-pane");
        image = new LabelledField("several-image", Strings.text("inspector.image"), model::setImage);
        image.field().getStyleClass().add("code");
        replicas = new LabelledField("several-replicas", Strings.text("inspector.replicas"), model::setReplicas);
        resources = new ResourcesSection("several", model::setResource);
        add = new AddRow("several-variable", Strings.text("inspector.several.addVariable"),
                List.of(Strings.text("inspector.environment.namePrompt"),
                        Strings.text("inspector.environment.valuePrompt")),
                texts -> model.setVariable(texts.get(0), texts.get(1)));
        data = new DataSection(inspector, "several");
        VBox head = new VBox(image, replicas);
        head.getStyleClass().addAll("section", "service-head");
        getChildren().addAll(names, head, data, resources.section(),
                new Section(Strings.text("inspector.environment"), variables, add));
    }

    void show(List<ElementId> elements, SeveralFacts facts) {
        boolean others = !services.equals(facts.services());
        services = facts.services();
        model.choose(services);
        data.show(services);
        names.showSeveral(elements, true);
        if (others) {
            add.clear();
            variables.show(List.of());
        }
        show(image, facts.image(), others, Strings.text("inspector.several.none"));
        show(replicas, facts.replicas(), others, Strings.text("inspector.replicas.none"));
        facts.resources().forEach((resource, shared) -> show(resources.fields().field(resource), shared, others,
                Strings.text(resource.isMemory() ? "inspector.resources.memoryPrompt"
                        : "inspector.resources.cpuPrompt")));
        variables.show(facts.variables());
    }

    private static void show(LabelledField field, Shared shared, boolean others, String prompt) {
        if (others) {
            field.field().reset(shared.text());
        }
        field.show(new FieldFact(shared.text(), "", ""));
        field.field().setPromptText(shared.differs() ? Strings.text("inspector.several.values") : prompt);
    }

    /** One variable of any of them. */
    private final class VariableRow implements RowList.Row<SharedVariable> {

        private final Label name = new Label();
        private final LateTooltip holders;
        private final CommitField value;
        private final SimpleStringProperty refusal = new SimpleStringProperty("");
        private final VBox row;
        private SharedVariable shown = new SharedVariable("", new Shared("", false), List.of());

        VariableRow() {
            value = new CommitField(text -> model.setVariable(shown.name(), text));
            name.getStyleClass().addAll("code", "variable-name");
            holders = new LateTooltip(name);
            value.getStyleClass().add("code");
            HBox.setHgrow(value, Priority.ALWAYS);
            Button remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.environment.remove"),
                    () -> refusal.set(model.removeVariable(shown.name(), shown.holders()).orElse("")));
            remove.getStyleClass().add("row-remove");
            HBox line = new HBox(name, value, remove);
            line.getStyleClass().add("field-line");
            row = new VBox(line, new InlineMessage(value.refusalProperty()), new InlineMessage(refusal));
            row.getStyleClass().add("plain-row");
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(SharedVariable variable) {
            shown = variable;
            name.setText(variable.name());
            holders.say(Strings.text("inspector.several.holders", variable.name(),
                    String.join(", ", variable.holders())));
            value.setId("several-variable-" + variable.name());
            value.setAccessibleText(Strings.text("inspector.environment.valueOf", variable.name()));
            value.show(variable.value().text());
            value.setPromptText(promptOf(variable));
        }

        private String promptOf(SharedVariable variable) {
            if (variable.holders().size() < services.size()) {
                return Strings.text("inspector.several.partly", variable.holders().size(), services.size());
            }
            return variable.value().differs() ? Strings.text("inspector.several.values") : "";
        }

        @Override
        public void abandon() {
            value.reset("");
        }
    }
}
