package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.model.sketch.RenameSketched;
import dev.stackwright.resources.Strings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A person, an external system or a component: its name, what is said of it, and its relations. */
final class SketchPane extends VBox {

    private final Label kind = new Label();
    private final Hyperlink inside = new Hyperlink();
    private final LabelledField name;
    private final LabelledField description;
    private final LabelledField technology;
    private final RelationsSection relations;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private SketchFacts shown = new SketchFacts(ElementId.service(""), "", "");

    SketchPane(InspectorModel model) {
        setId("inspector-sketch");
        getStyleClass().add("service-pane");
        kind.getStyleClass().add("field-hint");
        inside.setId("sketch-inside");
        inside.setMnemonicParsing(false);
        inside.setOnAction(event -> Landscape.serviceOf(shown.id())
                .ifPresent(service -> model.select(ElementId.service(service))));
        name = new LabelledField("sketch-name", Strings.text("inspector.name"),
                text -> model.perform(new RenameSketched(shown.id(), text)));
        description = new LabelledField("sketch-description", Strings.text("inspector.sketch.description"),
                text -> model.perform(shown.describing(text, shown.technology())));
        technology = new LabelledField("sketch-technology", Strings.text("inspector.sketch.technology"),
                text -> model.perform(shown.describing(shown.description(), text)));
        relations = new RelationsSection(model, "sketch");
        Button remove = new Button(Strings.text("inspector.sketch.remove"));
        remove.setId("sketch-remove");
        remove.setOnAction(event -> refusal.set(model.perform(new RemoveSketched(shown.id())).orElse("")));
        VBox head = new VBox(new FlowPane(kind, inside), name, description, technology);
        head.getStyleClass().addAll("section", "service-head");
        VBox foot = new VBox(remove, new InlineMessage(refusal));
        foot.getStyleClass().add("section");
        getChildren().addAll(head, relations, foot);
    }

    void show(SketchFacts facts) {
        boolean another = !shown.id().equals(facts.id());
        shown = facts;
        kind.setText(Strings.text("inspector.sketch." + facts.id().section()));
        inside.setText(Landscape.serviceOf(facts.id()).orElse(""));
        Shown.set(inside, Landscape.serviceOf(facts.id()).isPresent());
        fill(name, Landscape.nameOf(facts.id()), another);
        fill(description, facts.description(), another);
        fill(technology, facts.technology(), another);
        description.field().setPromptText(Strings.text("inspector.sketch.description." + facts.id().section()));
        Shown.set(technology, facts.isMade());
        relations.show(facts.id());
        if (another) {
            refusal.set("");
        }
    }

    private static void fill(LabelledField field, String text, boolean another) {
        if (another) {
            field.field().reset(text);
        }
        field.show(new FieldFact(text, "", ""));
    }
}
