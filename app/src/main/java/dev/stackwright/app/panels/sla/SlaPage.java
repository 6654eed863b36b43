package dev.stackwright.app.panels.sla;

import dev.stackwright.app.dialogs.EditPreview;
import dev.stackwright.app.panels.choices.AnswersSection;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.app.panels.choices.DemandsPane;
import dev.stackwright.app.panels.choices.OtherFindings;
import dev.stackwright.app.panels.choices.PageBody;
import dev.stackwright.app.panels.choices.SlaWords;
import dev.stackwright.app.project.ProjectEstimate;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import javafx.scene.Node;

/** The page about availability. */
public final class SlaPage {

    private SlaPage() {
    }

    /** @param preview shows what a step would change in the text */
    public static Node make(ChoiceContext context, ProjectEstimate estimates, EditPreview preview) {
        SlaModel model = new SlaModel(context.project(), context.scope(), estimates, preview);
        PageBody page = new PageBody(
                new AnswersSection(context, ChoiceKind.SLA, Strings.text("choices.sla.ask"),
                        option -> context.catalog().slaTarget(option.id()).map(SlaWords::allowance).stream()
                                .toList()),
                new EstimateSection(model),
                new ImprovementsSection(model),
                new DemandsPane(context, choices -> ChoiceKind.SLA.chosen(choices, context.catalog())),
                new RecoverySection(model, context.scope()),
                new AssumptionsSection(model),
                new OtherFindings(context, ChoiceKind.SLA));
        page.setId("sla-page");
        return page;
    }
}
