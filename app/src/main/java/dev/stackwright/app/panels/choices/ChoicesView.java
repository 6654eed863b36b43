package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Choices;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The choices panel. Nothing is chosen by default; choosing writes no YAML. */
public final class ChoicesView extends ScrollPane {

    private final SingleChoice<ChoiceOption> tenancy;
    private final ManyChoice deployment;
    private final ManyChoice compliance;
    private final SingleChoice<SlaTarget> sla;

    public ChoicesView(Project project, ChoiceCatalog catalog, ProjectFindings findings) {
        ChoicesModel model = new ChoicesModel(project, catalog);
        setId("choices");
        getStyleClass().addAll("panel", "choices");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        String suffix = Strings.text("choices.tenancy.suffix");
        tenancy = new SingleChoice<>("tenancy", Strings.text("choices.tenancy"), catalog.tenancy(),
                new SingleChoice.Texts<>(ChoiceOption::id, option -> option.name().replace(suffix, ""),
                        ChoiceOption::meaning, Strings.text("choices.tenancy.undecided")),
                model::answerTenancy, OptionDetails::new);
        deployment = new ManyChoice("deployment", Strings.text("choices.deployment"),
                catalog.deploymentModels().stream().map(DeploymentModel::option).toList(), model::answerDeployment);
        compliance = new ManyChoice("compliance", Strings.text("choices.compliance"), catalog.compliance(),
                model::answerCompliance);
        sla = new SingleChoice<>("sla", Strings.text("choices.sla"), catalog.sla(),
                new SingleChoice.Texts<>(target -> target.option().id(), target -> target.option().id(),
                        ChoicesModel::allowance, Strings.text("choices.sla.undecided")),
                model::answerSla, target -> new OptionDetails(target.option()));
        setContent(new VBox(tenancy.section(), deployment.section(), compliance.section(), sla.section()));
        model.chosenProperty().addListener((property, before, now) -> show(now));
        show(model.chosenProperty().get());
        findings.byChoice().property().addListener((property, before, now) -> count(now.value()));
        count(findings.byChoice().get());
    }

    /** Says behind each answer how many findings it causes. */
    private void count(Map<ChoiceKey, List<Finding>> effects) {
        Map<ChoiceKey.Kind, Map<String, String>> remarks = new EnumMap<>(ChoiceKey.Kind.class);
        effects.forEach((key, found) -> {
            long open = found.stream().filter(finding -> !finding.isAccepted()).count();
            remarks.computeIfAbsent(key.kind(), kind -> new HashMap<>())
                    .put(key.id(), open == 0 ? "" : Strings.counted("choices.findings", open));
        });
        tenancy.remark(remarks.getOrDefault(ChoiceKey.Kind.TENANCY, Map.of()));
        deployment.remark(remarks.getOrDefault(ChoiceKey.Kind.DEPLOYMENT, Map.of()));
        compliance.remark(remarks.getOrDefault(ChoiceKey.Kind.COMPLIANCE, Map.of()));
        sla.remark(remarks.getOrDefault(ChoiceKey.Kind.SLA, Map.of()));
    }

    private void show(Choices chosen) {
        tenancy.show(chosen.tenancy());
        deployment.show(chosen.deploymentModelIds());
        compliance.show(chosen.complianceIds());
        sla.show(chosen.sla());
    }
}
