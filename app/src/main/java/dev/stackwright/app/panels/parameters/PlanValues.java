package dev.stackwright.app.panels.parameters;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The values that plans give a parameter; not to be seen while there are no plans. */
final class PlanValues extends VBox {

    private static final double NAME_PX = 100;

    private final ParametersModel model;
    private final Map<String, CommitField> fields = new LinkedHashMap<>();
    private Optional<Parameter> shown = Optional.empty();

    PlanValues(ParametersModel model) {
        this.model = model;
        getStyleClass().add("plan-values");
        managedProperty().bind(visibleProperty());
    }

    /** @param another true where it is another parameter than before */
    void show(Parameter parameter, boolean another) {
        shown = Optional.of(parameter);
        SortedMap<String, Plan> plans = model.plans();
        setVisible(!plans.isEmpty());
        if (!List.copyOf(fields.keySet()).equals(List.copyOf(plans.keySet()))) {
            build(plans);
        }
        fields.forEach((plan, field) -> {
            String value = parameter.isSecret() ? "" : plans.get(plan).values().getOrDefault(parameter.name(), "");
            if (another) {
                field.reset(value);
            }
            field.show(value);
            field.setDisable(parameter.isSecret());
            field.setPromptText(parameter.isSecret() ? Strings.text("plans.secret")
                    : parameter.setting().value().or(() -> parameter.defaults().stream().findFirst()).orElse(""));
        });
    }

    private void build(SortedMap<String, Plan> plans) {
        Label title = new Label(Strings.text("parameters.byPlan"));
        title.getStyleClass().add("field-label");
        getChildren().setAll(title);
        fields.clear();
        for (String plan : plans.keySet()) {
            CommitField field = new CommitField(text ->
                    shown.flatMap(parameter -> model.setInPlan(parameter, plan, text)));
            field.setId("parameter-in-" + plan);
            field.getStyleClass().add("code");
            Label name = new Label(plan);
            name.setLabelFor(field);
            name.setMinWidth(NAME_PX);
            name.setPrefWidth(NAME_PX);
            HBox.setHgrow(field, Priority.ALWAYS);
            HBox line = new HBox(name, field);
            line.getStyleClass().add("field-line");
            fields.put(plan, field);
            getChildren().addAll(line, new InlineMessage(field.refusalProperty()));
        }
    }
}
