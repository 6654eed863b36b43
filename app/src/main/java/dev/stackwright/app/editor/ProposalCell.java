package dev.stackwright.app.editor;

import dev.stackwright.model.assist.Proposal;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row of the list of proposals: what kind it is, what is written, a word about it. */
final class ProposalCell extends ListCell<Proposal> {

    private final Label kind = new Label();
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox row;

    ProposalCell() {
        getStyleClass().add("proposal");
        kind.getStyleClass().add("proposal-kind");
        label.getStyleClass().add("proposal-label");
        detail.getStyleClass().add("proposal-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        label.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(kind, label, gap, detail);
        row.getStyleClass().add("proposal-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Proposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            String id = proposal.kind().name().toLowerCase(Locale.ROOT);
            kind.setText(Strings.text("editor.proposal." + id));
            kind.getStyleClass().setAll("label", "proposal-kind", "proposal-" + id);
            label.setText(proposal.label());
            detail.setText(proposal.detail());
            setAccessibleText(Strings.text("editor.proposal.spoken", proposal.label(), proposal.detail()));
        }
    }
}
