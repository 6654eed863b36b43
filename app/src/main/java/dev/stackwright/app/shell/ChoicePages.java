package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.AcceptancePrompt;
import dev.stackwright.app.panels.choices.AnswersSection;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.app.panels.choices.ChoicePage;
import dev.stackwright.app.panels.choices.ChoiceScope;
import dev.stackwright.app.panels.choices.ChoicesView;
import dev.stackwright.app.panels.choices.DemandsPane;
import dev.stackwright.app.panels.choices.OtherFindings;
import dev.stackwright.app.panels.choices.PageBody;
import dev.stackwright.app.panels.choices.ScopedFindings;
import dev.stackwright.app.panels.choices.SlaWords;
import dev.stackwright.app.panels.compliance.ComplianceWays;
import dev.stackwright.app.panels.compliance.ControlsPane;
import dev.stackwright.app.panels.deployment.DeploymentPage;
import dev.stackwright.app.panels.tenancy.TenancyPage;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which page speaks of which choice. */
final class ChoicePages {

    private final ChoiceContext context;
    private final Technologies technologies;
    private final Checks checks;
    private final AcceptancePrompt acceptance;
    private final Consumer<Range> reveal;

    /**
     * @param explain goes to a finding
     * @param reveal  shows a place of the compose text
     */
    ChoicePages(Project project, Knowledge knowledge, ProjectFindings findings, AcceptancePrompt acceptance,
                Consumer<Finding> explain, Consumer<Range> reveal) {
        ChoiceScope scope = new ChoiceScope(project);
        this.context = new ChoiceContext(project, knowledge.choices(), scope,
                new ScopedFindings(findings, scope), explain);
        this.technologies = knowledge.blocks().technologies();
        this.checks = knowledge.checks();
        this.acceptance = acceptance;
        this.reveal = reveal;
    }

    /** The panel with all its pages. */
    ChoicesView panel() {
        return new ChoicesView(context, List.of(
                ChoicePage.of(ChoiceKind.TENANCY, () -> new TenancyPage(context, technologies.kinds())),
                ChoicePage.of(ChoiceKind.DEPLOYMENT, () -> new DeploymentPage(context, Regions.read())),
                compliance(),
                plain(ChoiceKind.SLA, option -> context.catalog().slaTarget(option.id())
                        .map(SlaWords::allowance).stream().toList())));
    }

    private ChoicePage compliance() {
        return ChoicePage.of(ChoiceKind.COMPLIANCE, () -> new PageBody(
                new AnswersSection(context, ChoiceKind.COMPLIANCE, Strings.text("choices.compliance.ask"),
                        option -> List.of()),
                new ControlsPane(context.project(), checks, context.catalog(), acceptance,
                        context.scope().planProperty(), new ComplianceWays(context.explain(), reveal)),
                new OtherFindings(context, ChoiceKind.COMPLIANCE)));
    }

    private ChoicePage plain(ChoiceKind kind, Function<ChoiceOption, List<String>> facts) {
        return ChoicePage.of(kind, () -> new PageBody(
                new AnswersSection(context, kind, Strings.text("choices." + kind.id() + ".ask"), facts),
                new DemandsPane(context, choices -> kind.chosen(choices, context.catalog())),
                new OtherFindings(context, kind)));
    }
}
