package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The choices that are answered from a catalogue, in the order they are shown. */
public enum ChoiceKind {
    TENANCY, ISOLATION, DEPLOYMENT, COMPLIANCE, SLA;

    /** The word that commands, style sheets and texts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChoiceKind> of(String id) {
        for (ChoiceKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** True where several answers may be given at once. */
    public boolean isMany() {
        return this == DEPLOYMENT || this == COMPLIANCE;
    }

    /** The answers there are. */
    public List<ChoiceOption> answers(ChoiceCatalog catalog) {
        return switch (this) {
            case TENANCY -> catalog.tenancy();
            case ISOLATION -> catalog.isolation();
            case DEPLOYMENT -> catalog.deploymentModels().stream().map(DeploymentModel::option).toList();
            case COMPLIANCE -> catalog.compliance();
            case SLA -> catalog.sla().stream().map(SlaTarget::option).toList();
        };
    }

    public Optional<ChoiceOption> answer(ChoiceCatalog catalog, String id) {
        return answers(catalog).stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** The ids of the answers given; those that the catalogue does not know among them. */
    public Set<String> in(Choices choices) {
        return switch (this) {
            case TENANCY -> choices.tenancy().map(Set::of).orElse(Set.of());
            case ISOLATION -> choices.isolation().map(Set::of).orElse(Set.of());
            case DEPLOYMENT -> choices.deploymentModelIds();
            case COMPLIANCE -> choices.complianceIds();
            case SLA -> choices.sla().map(Set::of).orElse(Set.of());
        };
    }

    /** The answers given that the catalogue knows, in its order. */
    public List<ChoiceOption> chosen(Choices choices, ChoiceCatalog catalog) {
        Set<String> ids = in(choices);
        return answers(catalog).stream().filter(option -> ids.contains(option.id())).toList();
    }

    /**
     * The choices with these answers in place of the ones given; none takes the choice back.
     *
     * @throws IllegalArgumentException when there are several answers where one may be given
     */
    public Choices with(Choices choices, Set<String> ids) {
        if (ids.size() > 1 && !isMany()) {
            throw new IllegalArgumentException("several answers to " + id());
        }
        Optional<String> one = ids.stream().findFirst();
        return switch (this) {
            case TENANCY -> choices.withTenancy(one);
            case ISOLATION -> choices.withIsolation(one);
            case DEPLOYMENT -> choices.withDeploymentModels(ids);
            case COMPLIANCE -> choices.withCompliance(ids);
            case SLA -> choices.withSla(one);
        };
    }

    /** The choices with this answer given where it is not, and taken back where it is. */
    public Choices toggled(Choices choices, String id) {
        Set<String> ids = isMany() ? new TreeSet<>(in(choices)) : new TreeSet<>();
        boolean given = in(choices).contains(id);
        if (given) {
            ids.remove(id);
        } else {
            ids.add(id);
        }
        return with(choices, ids);
    }
}
