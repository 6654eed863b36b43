package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Choices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says what was chosen, by the names the catalogue gives. */
public final class ChoiceWords {

    private final HandoffFacts facts;
    private final ChoiceCatalog catalog;

    public ChoiceWords(HandoffFacts facts) {
        this.facts = facts;
        this.catalog = facts.input().choices();
    }

    public Optional<String> tenancy() {
        return facts.chosen(choices -> choices.tenancy().map(id -> catalog.tenancy(id).map(ChoiceOption::name)
                .orElse(id)).orElse(""));
    }

    public Optional<String> isolation() {
        return facts.chosen(choices -> choices.isolation().map(id -> catalog.isolation(id).map(ChoiceOption::name)
                .orElse(id)).orElse(""));
    }

    public Optional<String> deployment() {
        return facts.chosen(choices -> String.join(", ", models(choices).stream().map(DeploymentModel::option)
                .map(ChoiceOption::name).toList()));
    }

    public Optional<String> compliance() {
        return facts.chosen(choices -> String.join(", ", frameworks(choices).stream().map(ChoiceOption::name)
                .toList()));
    }

    public Optional<String> sla() {
        return facts.chosen(choices -> choices.sla().map(id -> catalog.slaTarget(id).map(target -> target.option()
                .name()).orElse(id)).orElse(""));
    }

    /** The options chosen anywhere, each once, with what they demand. */
    public List<ChoiceOption> tenancyOptions() {
        return options(choices -> choices.tenancy().flatMap(catalog::tenancy).stream().toList());
    }

    public List<ChoiceOption> isolationOptions() {
        return options(choices -> choices.isolation().flatMap(catalog::isolation).stream().toList());
    }

    public List<ChoiceOption> deploymentOptions() {
        return options(choices -> models(choices).stream().map(DeploymentModel::option).toList());
    }

    public List<ChoiceOption> frameworks() {
        return options(this::frameworks);
    }

    private List<DeploymentModel> models(Choices choices) {
        return catalog.deploymentModels().stream()
                .filter(model -> choices.deploymentModelIds().contains(model.option().id())).toList();
    }

    private List<ChoiceOption> frameworks(Choices choices) {
        return catalog.compliance().stream().filter(option -> choices.complianceIds().contains(option.id())).toList();
    }

    public List<SlaTarget> slaTargets() {
        Set<SlaTarget> targets = new LinkedHashSet<>();
        facts.choices().forEach(each -> each.value().sla().flatMap(catalog::slaTarget).ifPresent(targets::add));
        return List.copyOf(targets);
    }

    private List<ChoiceOption> options(Function<Choices, List<ChoiceOption>> chosen) {
        Set<ChoiceOption> all = new LinkedHashSet<>();
        facts.choices().forEach(each -> all.addAll(chosen.apply(each.value())));
        return new ArrayList<>(all);
    }
}
