package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.VariableFact;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.RenameEnvironment;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The environment variables of the service: a name and a value a row. */
final class EnvironmentSection {

    private final InspectorModel model;
    private final RowList<VariableFact> rows = new RowList<>(VariableFact::name, VariableRow::new);
    private final AddRow add;
    private final Section section;
    private String service = "";

    EnvironmentSection(InspectorModel model) {
        this.model = model;
        add = new AddRow("inspector-variable", Strings.text("inspector.environment.add"),
                List.of(Strings.text("inspector.environment.namePrompt"),
                        Strings.text("inspector.environment.valuePrompt")),
                texts -> model.setVariable(service, texts.get(0), texts.get(1)));
        section = new Section(Strings.text("inspector.environment"), rows, add);
    }

    Section section() {
        return section;
    }

    void show(ServiceFacts facts) {
        if (!service.equals(facts.name())) {
            add.clear();
            rows.show(List.of());
        }
        service = facts.name();
        rows.show(facts.environment());
    }

    /** One variable. */
    private final class VariableRow implements RowList.Row<VariableFact> {

        private String shown = "";
        private final CommitField name = new CommitField(this::rename);
        private final LateTooltip fullName = new LateTooltip(name);
        private final CommitField value = new CommitField(text -> model.setVariable(service, shown, text));
        private final ExtractForm extract = new ExtractForm(model, "extract-variable");
        private final LateTooltip resolved = new LateTooltip(value);
        private final InheritedBadge badge = new InheritedBadge();
        private final SimpleStringProperty refusal = new SimpleStringProperty("");
        private final VBox row;

        VariableRow() {
            name.getStyleClass().addAll("code", "variable-name");
            value.getStyleClass().add("code");
            HBox.setHgrow(value, Priority.ALWAYS);
            Button remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.environment.remove"),
                    () -> refusal.set(model.removeVariable(service, shown).orElse("")));
            remove.getStyleClass().add("row-remove");
            badge.shrink();
            HBox line = new HBox(name, value, badge, extract.button(), remove);
            line.getStyleClass().add("field-line");
            row = new VBox(line, new InlineMessage(name.refusalProperty()), new InlineMessage(value.refusalProperty()),
                    new InlineMessage(refusal), extract.form());
            row.getStyleClass().add("plain-row");
        }

        private Optional<String> rename(String to) {
            return model.perform(new RenameEnvironment(service, shown, to.strip()));
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(VariableFact fact) {
            shown = fact.name();
            ExtractMenu.mark(value, List.of(List.of("environment", fact.name())));
            name.show(fact.name());
            name.setId("variable-name-" + fact.name());
            name.setAccessibleText(Strings.text("inspector.environment.nameOf", fact.name()));
            fullName.say(fact.name());
            extract.show(service, new ExtractVariable.Source.Environment(fact.name()), fact.value().raw());
            value.setAccessibleText(Strings.text("inspector.environment.valueOf", fact.name()));
            value.setId("variable-" + fact.name());
            value.show(fact.value().raw());
            value.setPromptText(fact.passedOn() ? Strings.text("inspector.environment.passedOn") : "");
            badge.explain(fact.value().inherited());
            resolved.say(!fact.value().hasVariables() ? "" : fact.value().resolved().isEmpty()
                    ? Strings.text("inspector.unsetVariable")
                    : Strings.text("inspector.resolved", fact.value().resolved()));
        }

        @Override
        public void abandon() {
            name.reset("");
            value.reset("");
        }
    }
}
