package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.check.Finding;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something the checks found, and the button that puts it into the register. */
final class CandidateRow implements RowList.Row<RiskCandidate> {

    private final SeverityIcon icon = new SeverityIcon();
    private final WrappedText text = new WrappedText("", "review-point");
    private final WrappedText says = new WrappedText("", "field-hint");
    private final Button add = new Button(Strings.text("review.takeUp"));
    private final HBox row;
    private Optional<RiskCandidate> shown = Optional.empty();

    CandidateRow(ReviewModel model) {
        VBox lines = new VBox(text, says);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getStyleClass().add("small");
        add.setOnAction(event -> shown.ifPresent(model::takeUp));
        row = new HBox(icon, lines, add);
        row.getStyleClass().addAll("state-row", "review-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(RiskCandidate candidate) {
        shown = Optional.of(candidate);
        Finding first = candidate.first();
        icon.show(first.severity(), first.isAccepted());
        text.setText(candidate.findings().size() == 1 ? first.message() : Strings.text("review.found.several",
                first.check().title(), candidate.findings().size()));
        says.setText(first.acceptance().map(accepted -> Strings.text("review.found.accepted", accepted.by(),
                accepted.reason())).orElseGet(() -> first.reason()));
        add.setId("take-up-" + first.id());
        add.setAccessibleText(Strings.text("review.takeUp.spoken", text.getText()));
    }

    @Override
    public void abandon() {
        // Nothing is typed here.
    }
}
