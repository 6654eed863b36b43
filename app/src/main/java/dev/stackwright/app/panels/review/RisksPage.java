package dev.stackwright.app.panels.review;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.panels.brief.BriefModel;
import dev.stackwright.app.panels.brief.BriefTable;
import dev.stackwright.model.brief.Risk;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What may go wrong: risks and threats by likelihood and impact, their tables, and what the checks found besides. */
final class RisksPage implements ReviewPage {

    private final RiskMatrix matrix;
    private final BriefTable risks;
    private final BriefTable threats;
    private final VBox found;
    private final RowList<RiskCandidate> candidates;
    private final ScrollPane scroll;

    RisksPage(ReviewModel model, BriefModel brief) {
        matrix = new RiskMatrix(model.register(), this::reveal);
        risks = new BriefTable(brief, RiskRegister.RISKS);
        threats = new BriefTable(brief, RiskRegister.THREATS);
        candidates = new RowList<>(candidate -> candidate.first().id() + candidate.first().acceptance(),
                () -> new CandidateRow(model));
        candidates.getStyleClass().add("review-points");
        found = new VBox(new WrappedText(Strings.text("review.found"), "brief-question"),
                new WrappedText(Strings.text("review.found.intro"), "field-hint"), candidates);
        found.getStyleClass().add("brief-field");
        scroll = ChecklistPage.scroll(new VBox(new VBox(new WrappedText(Strings.text("review.risks"), "brief-title"),
                new WrappedText(Strings.text("review.risks.intro"), "brief-intro")), matrix, risks, threats, found));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Review review) {
        matrix.show(review.risks());
        candidates.show(review.candidates());
        found.setVisible(!review.candidates().isEmpty());
        found.setManaged(!review.candidates().isEmpty());
    }

    private void reveal(Risk risk) {
        (risk.table().id().equals(RiskRegister.RISKS) ? risks : threats).reveal(risk.id(), scroll);
    }
}
