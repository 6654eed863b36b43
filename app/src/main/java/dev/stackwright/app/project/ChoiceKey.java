package dev.stackwright.app.project;

import dev.stackwright.model.design.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One answer that is chosen: which choice it answers, and its id. */
public record ChoiceKey(Kind kind, String id) {

    /** The four choices. */
    public enum Kind {
        TENANCY, DEPLOYMENT, COMPLIANCE, SLA
    }

    /** All answers that are chosen. */
    public static List<ChoiceKey> of(Choices choices) {
        List<ChoiceKey> keys = new ArrayList<>();
        choices.tenancy().ifPresent(id -> keys.add(new ChoiceKey(Kind.TENANCY, id)));
        choices.deploymentModelIds().forEach(id -> keys.add(new ChoiceKey(Kind.DEPLOYMENT, id)));
        choices.complianceIds().forEach(id -> keys.add(new ChoiceKey(Kind.COMPLIANCE, id)));
        choices.sla().ifPresent(id -> keys.add(new ChoiceKey(Kind.SLA, id)));
        return keys;
    }

    /** The choices without this answer. */
    public Choices takenFrom(Choices choices) {
        return switch (kind) {
            case TENANCY -> choices.withTenancy(Optional.empty());
            case DEPLOYMENT -> choices.withDeploymentModels(without(choices.deploymentModelIds()));
            case COMPLIANCE -> choices.withCompliance(without(choices.complianceIds()));
            case SLA -> choices.withSla(Optional.empty());
        };
    }

    private Set<String> without(Set<String> ids) {
        Set<String> rest = new TreeSet<>(ids);
        rest.remove(id);
        return rest;
    }
}
