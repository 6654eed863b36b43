package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.panels.choices.AnswersSection;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.app.panels.choices.ChoicePage;
import dev.stackwright.app.panels.choices.ChoiceScope;
import dev.stackwright.app.panels.choices.ChoicesView;
import dev.stackwright.app.panels.choices.OtherFindings;
import dev.stackwright.app.panels.choices.PageBody;
import dev.stackwright.app.panels.choices.ScopedFindings;
import dev.stackwright.app.panels.compliance.ComplianceWays;
import dev.stackwright.app.panels.compliance.ControlsPane;
import dev.stackwright.app.panels.deployment.DeploymentPage;
import dev.stackwright.app.panels.sla.SlaPage;
import dev.stackwright.app.panels.tenancy.TenancyPage;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectEstimate;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.List;

/** Which page speaks of which choice. */
final class ChoicePages {

    private final ChoiceContext context;
    private final Technologies technologies;
    private final Checks checks;
    private final ProjectEstimate estimates;
    private final Prompts prompts;
    private final ComplianceWays ways;

    ChoicePages(Project project, Knowledge knowledge, ProjectFindings findings, ProjectEstimate estimates,
                Prompts prompts, ComplianceWays ways) {
        ChoiceScope scope = new ChoiceScope(project);
        this.context = new ChoiceContext(project, knowledge.choices(), scope,
                new ScopedFindings(findings, scope), ways.explain(), prompts.name());
        this.technologies = knowledge.blocks().technologies();
        this.checks = knowledge.checks();
        this.estimates = estimates;
        this.prompts = prompts;
        this.ways = ways;
    }

    /** The panel with all its pages. */
    ChoicesView panel() {
        return new ChoicesView(context, List.of(
                ChoicePage.of(ChoiceKind.TENANCY, () -> new TenancyPage(context, technologies.kinds())),
                ChoicePage.of(ChoiceKind.DEPLOYMENT, () -> new DeploymentPage(context, Regions.read())),
                compliance(),
                ChoicePage.of(ChoiceKind.SLA, () -> SlaPage.make(context, estimates, prompts.preview()))));
    }

    private ChoicePage compliance() {
        return ChoicePage.of(ChoiceKind.COMPLIANCE, () -> new PageBody(
                new AnswersSection(context, ChoiceKind.COMPLIANCE, Strings.text("choices.compliance.ask"),
                        option -> List.of()),
                new ControlsPane(context.project(), checks, context.catalog(), prompts.acceptance(),
                        context.scope().planProperty(), ways),
                new OtherFindings(context, ChoiceKind.COMPLIANCE)));
    }
}
