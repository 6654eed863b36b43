package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanOffer;
import java.util.List;

/** What a template may say of a plan. What nobody has written is empty. Immutable. */
public final class PlanFacts {

    private final String name;
    private final PlanOffer offer;
    private final Choices choices;
    private final ChoiceCatalog catalog;

    /** @param choices those that hold in the plan, its own or those of the design */
    PlanFacts(String name, Plan plan, Choices choices, ChoiceCatalog catalog) {
        this.name = name;
        this.offer = plan.offer();
        this.choices = choices;
        this.catalog = catalog;
    }

    public String name() {
        return name;
    }

    public String price() {
        return offer.price().orElse("");
    }

    public String segment() {
        return offer.segment().orElse("");
    }

    public List<String> features() {
        return List.copyOf(offer.features());
    }

    /** How much of something it allows; empty where it says nothing of it. */
    public String limit(String limited) {
        return offer.limits().getOrDefault(limited, "");
    }

    /** How a gate stands in it; empty where it says nothing of it. */
    public String gate(String gate) {
        return offer.gates().getOrDefault(gate, "");
    }

    /** What is counted for billing. */
    public List<String> metering() {
        return List.copyOf(offer.metering());
    }

    /** Who bills. */
    public String billing() {
        return offer.billing().orElse("");
    }

    public List<String> marketplaces() {
        return List.copyOf(offer.marketplaces());
    }

    /** The tenancy that holds in it, in words. */
    public String tenancy() {
        return choices.tenancy().map(id -> catalog.tenancy(id).map(ChoiceOption::name).orElse(id)).orElse("");
    }

    /** The deployment models that hold in it, in words. */
    public String deployment() {
        return String.join(", ", catalog.deploymentModels().stream().map(model -> model.option())
                .filter(option -> choices.deploymentModelIds().contains(option.id())).map(ChoiceOption::name)
                .toList());
    }
}
