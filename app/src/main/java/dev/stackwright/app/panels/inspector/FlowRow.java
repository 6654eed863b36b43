package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.sketch.Disconnect;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class FlowRow implements RowList.Row<Relation> {

    private final InspectorModel model;
    private final Hyperlink target = new Hyperlink();
    private final Label summary = new Label();
    private final Button opener;
    private final MeaningForm form;
    private final VBox row;
    private final Button remove;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private Optional<Relation> shown = Optional.empty();

    FlowRow(InspectorModel model) {
        this.model = model;
        target.setOnAction(event -> shown.ifPresent(relation -> model.select(relation.other())));
        target.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("field-hint");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        opener = Icons.button(MaterialDesignC.CHEVRON_DOWN, Strings.text("inspector.flow.open"), this::turn);
        remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.flow.remove"),
                () -> shown.ifPresent(relation -> refusal.set(
                        model.perform(new Disconnect(relation.edge())).orElse(""))));
        remove.getStyleClass().add("row-remove");
        HBox line = new HBox(target, summary, opener, remove);
        line.getStyleClass().add("field-line");
        form = new MeaningForm(model, "flow");
        form.getStyleClass().add("flow-form");
        row = new VBox(line, form, new InlineMessage(refusal));
        row.getStyleClass().add("plain-row");
        open(false);
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
    public void show(Relation relation) {
        shown = Optional.of(relation);
        String name = Landscape.nameOf(relation.other());
        target.setText(Strings.text(relation.isOutgoing() ? "inspector.flow.to" : "inspector.flow.from", name));
        target.setVisited(false);
        opener.setId((relation.isOutgoing() ? "flow-" : "flow-from-") + relation.other().name());
        summary.setText(summary(relation.meaning().orElse(SetFlow.NOTHING)));
        remove.setVisible(relation.meaning().isPresent());
        remove.setManaged(relation.meaning().isPresent());
        form.show(relation.edge());
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
        form.abandon();
        shown = Optional.empty();
    }
}
