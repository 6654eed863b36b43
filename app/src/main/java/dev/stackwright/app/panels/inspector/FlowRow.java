package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ClassChips;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What flows along one edge: in short on a line, and opened as a form. */
final class FlowRow implements RowList.Row<EdgeKey> {

    private final InspectorModel model;
    private final Hyperlink target = new Hyperlink();
    private final Label summary = new Label();
    private final Button opener;
    private final LabelledField description;
    private final LabelledField protocol;
    private final YesNoBox synchronous;
    private final YesNoBox encrypted;
    private final ClassChips classes;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final VBox form;
    private final VBox row;
    private Optional<EdgeKey> shown = Optional.empty();

    FlowRow(InspectorModel model) {
        this.model = model;
        target.setOnAction(event -> shown.ifPresent(edge -> model.select(edge.to())));
        target.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("field-hint");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        opener = Icons.button(MaterialDesignC.CHEVRON_DOWN, Strings.text("inspector.flow.open"), this::turn);
        HBox line = new HBox(target, summary, opener);
        line.getStyleClass().add("field-line");
        description = new LabelledField("flow-description", Strings.text("inspector.flow.description"),
                text -> change(was -> with(was, text(text), was.protocol())));
        protocol = new LabelledField("flow-protocol", Strings.text("inspector.flow.protocol"),
                text -> change(was -> with(was, was.description(), text(text))));
        synchronous = new YesNoBox("inspector.flow.synchronous", said -> say(change(was -> new EdgeMeaning(
                was.description(), was.protocol(), said, was.encrypted(), was.dataClasses()))));
        encrypted = new YesNoBox("inspector.flow.encrypted", said -> say(change(was -> new EdgeMeaning(
                was.description(), was.protocol(), was.synchronous(), said, was.dataClasses()))));
        classes = new ClassChips("flow-data", (value, among) -> say(change(was -> with(was, value, among))));
        Label data = new Label(Strings.text("inspector.flow.classes"));
        data.getStyleClass().add("field-label");
        form = new VBox(description, protocol, synchronous, encrypted, data, classes, new InlineMessage(refusal));
        form.getStyleClass().add("flow-form");
        row = new VBox(line, form);
        row.getStyleClass().add("plain-row");
        open(false);
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private static EdgeMeaning with(EdgeMeaning was, Optional<String> description, Optional<String> protocol) {
        return new EdgeMeaning(description, protocol, was.synchronous(), was.encrypted(), was.dataClasses());
    }

    private static EdgeMeaning with(EdgeMeaning was, DataClass value, boolean among) {
        TreeSet<DataClass> classes = new TreeSet<>(was.dataClasses());
        if (among) {
            classes.add(value);
        } else {
            classes.remove(value);
        }
        return new EdgeMeaning(was.description(), was.protocol(), was.synchronous(), was.encrypted(), classes);
    }

    private Optional<String> change(UnaryOperator<EdgeMeaning> change) {
        return shown.map(edge -> new SetFlow(edge, change.apply(meaning(edge))))
                .filter(recipe -> !recipe.meaning().equals(meaning(recipe.edge()))).flatMap(model::perform);
    }

    private void say(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }

    private EdgeMeaning meaning(EdgeKey edge) {
        return model.designProperty().get().edges().getOrDefault(edge, SetFlow.NOTHING);
    }

    private void turn() {
        open(!form.isVisible());
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        form.setManaged(opened);
        opener.setGraphic(new FontIcon(opened ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(EdgeKey edge) {
        boolean another = !shown.equals(Optional.of(edge));
        shown = Optional.of(edge);
        EdgeMeaning meaning = meaning(edge);
        target.setText(Strings.text("inspector.flow.to", edge.to().name()));
        opener.setId("flow-" + edge.to().name());
        summary.setText(summary(meaning));
        show(description, meaning.description().orElse(""), another);
        show(protocol, meaning.protocol().orElse(""), another);
        synchronous.show(meaning.synchronous());
        encrypted.show(meaning.encrypted());
        classes.show(meaning.dataClasses(), Set.of());
    }

    private static void show(LabelledField field, String text, boolean another) {
        if (another) {
            field.field().reset(text);
        }
        field.show(new FieldFact(text, "", ""));
    }

    private static String summary(EdgeMeaning meaning) {
        List<String> parts = new ArrayList<>();
        meaning.description().ifPresent(parts::add);
        meaning.protocol().ifPresent(parts::add);
        meaning.encrypted().ifPresent(said -> parts.add(Strings.text("inspector.flow.encrypted." + said)));
        meaning.dataClasses().forEach(value -> parts.add(Strings.text("dataClass." + value.key())));
        return parts.isEmpty() ? Strings.text("inspector.flow.nothing") : String.join(", ", parts);
    }

    @Override
    public void abandon() {
        description.field().reset("");
        protocol.field().reset("");
        shown = Optional.empty();
    }
}
