package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.sketch.Disconnect;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One edge: what it joins, why there is one, until when is waited, and what it means. */
final class EdgePane extends VBox {

    private final InspectorModel model;
    private final Hyperlink from = new Hyperlink();
    private final Hyperlink to = new Hyperlink();
    private final Label none = new Label(Strings.text("inspector.edge.none"));
    private final RowList<ReasonRow.Reasoned> reasons;
    private final Label waits = new Label();
    private final Map<DependencyCondition, RadioButton> conditions = new EnumMap<>(DependencyCondition.class);
    private final VBox waiting;
    private final Label implied = new Label();
    private final VBox declaring;
    private final MeaningForm meaning;
    private final Button forget;
    private final Label unsayable = new Label(Strings.text("inspector.edge.unsayable"));
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private Optional<EdgeFacts> shown = Optional.empty();

    /** @param reveal shows a place in the text */
    EdgePane(InspectorModel model, Consumer<Range> reveal) {
        this.model = model;
        setId("inspector-edge");
        getStyleClass().add("service-pane");
        reasons = new RowList<>(ReasonRow.Reasoned::key, () -> new ReasonRow(reveal));
        meaning = new MeaningForm(model, "edge");
        forget = button("edge-forget", "inspector.flow.remove", edge -> model.perform(new Disconnect(edge)));
        from.setId("edge-from");
        to.setId("edge-to");
        for (Hyperlink end : new Hyperlink[] {from, to}) {
            end.setMnemonicParsing(false);
            end.getStyleClass().add("service-title");
        }
        Label arrow = new Label(Strings.text("inspector.edge.to"));
        arrow.getStyleClass().add("field-hint");
        FlowPane ends = new FlowPane(from, arrow, to);
        ends.getStyleClass().add("edge-ends");
        waiting = new VBox(waits);
        waiting.getStyleClass().add("edge-waiting");
        addConditions();
        waiting.getChildren().add(button("edge-remove", "inspector.edge.remove",
                edge -> model.disconnect(edge.from().name(), edge.to().name())));
        declaring = new VBox(implied, button("edge-declare", "inspector.edge.declare", model::declare));
        declaring.getStyleClass().add("edge-waiting");
        for (Label label : new Label[] {none, waits, implied, unsayable}) {
            label.setWrapText(true);
            label.getStyleClass().add("field-hint");
        }
        VBox head = new VBox(ends);
        head.getStyleClass().addAll("section", "service-head");
        getChildren().addAll(head, new Section(Strings.text("inspector.edge.why"), none, reasons, waiting, declaring,
                new InlineMessage(refusal)),
                new Section(Strings.text("inspector.edge.meaning"), meaning, forget, unsayable));
    }

    private void addConditions() {
        ToggleGroup group = new ToggleGroup();
        for (DependencyCondition condition : DependencyCondition.values()) {
            RadioButton choice = new RadioButton(DependenciesSection.label(condition));
            choice.setId("edge-" + condition.key());
            choice.setToggleGroup(group);
            choice.setOnAction(event -> choose(condition));
            conditions.put(condition, choice);
            waiting.getChildren().add(choice);
        }
    }

    private Button button(String id, String key, Function<EdgeKey, Optional<String>> action) {
        Button button = new Button(Strings.text(key));
        button.setId(id);
        button.setOnAction(event -> shown.ifPresent(facts -> say(action.apply(facts.edge()))));
        return button;
    }

    private void choose(DependencyCondition condition) {
        shown.filter(facts -> !facts.condition().equals(Optional.of(condition))).ifPresent(facts -> {
            say(model.setCondition(facts.edge().from().name(), facts.edge().to().name(), condition));
            shown.ifPresent(this::showCondition);
        });
    }

    private void say(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }

    void show(EdgeFacts facts) {
        boolean another = shown.filter(before -> before.edge().equals(facts.edge())).isEmpty();
        shown = Optional.of(facts);
        if (another) {
            say(Optional.empty());
        }
        String first = Landscape.nameOf(facts.edge().from());
        String second = Landscape.nameOf(facts.edge().to());
        show(from, facts.edge().from());
        show(to, facts.edge().to());
        reasons.show(facts.reasons().stream().map(one -> new ReasonRow.Reasoned(facts.edge(), one)).toList());
        show(none, facts.reasons().isEmpty());
        waits.setText(Strings.text("inspector.edge.condition", first, second));
        implied.setText(Strings.text("inspector.edge.implied", first, second));
        show(waiting, facts.condition().isPresent());
        show(declaring, facts.implied());
        showCondition(facts);
        show(meaning, facts.sayable());
        show(unsayable, !facts.sayable());
        show(forget, facts.meaning().isPresent());
        meaning.show(facts.edge());
    }

    private void show(Hyperlink link, ElementId end) {
        link.setText(ElementTitle.of(end));
        link.setTooltip(Icons.tooltip(Strings.text("inspector.edge.show", Landscape.nameOf(end))));
        link.setVisited(false);
        link.setOnAction(event -> model.select(end));
    }

    private void showCondition(EdgeFacts facts) {
        conditions.forEach((condition, choice) ->
                choice.setSelected(facts.condition().equals(Optional.of(condition))));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
