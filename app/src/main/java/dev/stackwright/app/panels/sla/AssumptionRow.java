package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.availability.Assumption;
import dev.stackwright.resources.Strings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** One assumption: whose it is, the share in a field, and the way back to the studio's. */
final class AssumptionRow implements RowList.Row<AssumptionRow.Assumed> {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final double FIELD_PX = 84;

    /**
     * What is assumed of a part or place.
     *
     * @param key  what another value would be kept under
     * @param name the part or place
     * @param kind what the part is; empty for a place
     */
    record Assumed(String key, String name, String kind, Assumption assumption) {
    }

    private final SlaModel model;
    private final Label name = new Label();
    private final Label whose = new Label();
    private final CommitField field;
    private final Button reset;
    private final Tooltip why = Icons.tooltip("");
    private final VBox node;
    private Assumed shown;

    AssumptionRow(SlaModel model) {
        this.model = model;
        name.getStyleClass().add("assumption-name");
        name.setMinWidth(0);
        whose.getStyleClass().add("assumption-whose");
        whose.setMinWidth(0);
        field = new CommitField(text -> model.assume(shown.key(), shown.name(), text));
        field.setPrefWidth(FIELD_PX);
        field.setMinWidth(FIELD_PX);
        field.setMaxWidth(FIELD_PX);
        name.setLabelFor(field);
        reset = Icons.button(MaterialDesignR.RESTORE, Strings.text("sla.reset"),
                () -> model.reset(shown.assumption().id(), shown.name()));
        VBox lines = new VBox(name, whose);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(lines, field, reset);
        row.getStyleClass().add("assumption-row");
        node = new VBox(row, new InlineMessage(field.refusalProperty()));
        Tooltip.install(lines, why);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Assumed value) {
        shown = value;
        Assumption assumption = value.assumption();
        field.setId("assumption-" + value.key().replace('/', '-'));
        name.setText(value.kind().isEmpty() ? value.name()
                : Strings.text("sla.assumption.name", value.name(), value.kind()));
        whose.setText(assumption.overridden() ? Strings.text("sla.assumption.own")
                : Strings.text("sla.assumption.studio", EstimateWords.range(assumption)));
        why.setText(EstimateWords.why(assumption));
        field.show(assumption.share().inWords());
        node.pseudoClassStateChanged(OWN, assumption.overridden());
        reset.setVisible(assumption.overridden());
    }

    @Override
    public void abandon() {
        field.reset("");
    }
}
