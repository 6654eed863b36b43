package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field with its name above, what its variables come to below, and why a text was refused. */
final class LabelledField extends VBox {

    private final CommitField field;
    private final InheritedBadge badge = new InheritedBadge();
    private final Label resolved = new Label();
    private final HBox line;

    /** @param id also the field's id in the scene */
    LabelledField(String id, String title, Function<String, Optional<String>> commit) {
        getStyleClass().add("labelled-field");
        field = new CommitField(commit);
        field.setId(id);
        field.setAccessibleText(title);
        Label label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        line = new HBox(field);
        line.getStyleClass().add("field-line");
        HBox header = new HBox(label, gap, badge);
        header.getStyleClass().add("field-header");
        resolved.getStyleClass().add("field-hint");
        getChildren().addAll(header, line, resolved, new InlineMessage(field.refusalProperty()));
        hint("");
    }

    CommitField field() {
        return field;
    }

    /** Leaves more room to the title: what is inherited is told by an icon alone. */
    void shrinkBadge() {
        badge.shrink();
    }

    /** Puts a control behind the field, on its line. */
    void addBehind(Node control) {
        line.getChildren().add(control);
    }

    void show(FieldFact fact) {
        field.show(fact.raw());
        badge.explain(fact.inherited());
        hint(fact.hasVariables() ? Strings.text(fact.resolved().isEmpty()
                ? "inspector.unsetVariable" : "inspector.resolved", fact.resolved()) : "");
    }

    private void hint(String text) {
        resolved.setText(text);
        resolved.setVisible(!text.isEmpty());
        resolved.setManaged(!text.isEmpty());
    }
}
