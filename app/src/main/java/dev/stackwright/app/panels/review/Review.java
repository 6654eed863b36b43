package dev.stackwright.app.panels.review;

import dev.stackwright.model.brief.Risk;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.rendering.delivery.Papers;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import dev.stackwright.rendering.handoff.HandoffFacts;
import java.util.List;

/**
 * How a design stands before it is handed over.
 *
 * @param points     the checklist of the handoff
 * @param validation the checklist of the design
 * @param risks      the register and the threats
 * @param candidates what the checks found and the register does not have yet
 * @param papers     every document
 * @param clean      what keeps secrets out of them
 */
record Review(List<ChecklistPoint> points, List<Validation.Point> validation, List<Risk> risks,
              List<RiskCandidate> candidates, Papers papers, WithoutSecrets clean) {

    Review {
        points = List.copyOf(points);
        validation = List.copyOf(validation);
        risks = List.copyOf(risks);
        candidates = List.copyOf(candidates);
    }

    static Review of(Reviewed reviewed, RiskRegister register, DocumentCatalog documents) {
        HandoffFacts facts = new HandoffFacts(reviewed.input());
        Brief brief = reviewed.input().snapshot().design().brief();
        return new Review(HandoffChecklist.of(facts), reviewed.source().facts().validation(), register.of(brief),
                RiskCandidate.in(facts, register.origins(brief)), new Papers(reviewed.source(), documents),
                reviewed.source().clean());
    }
}
