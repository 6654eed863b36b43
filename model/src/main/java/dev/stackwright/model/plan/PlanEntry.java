package dev.stackwright.model.plan;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanOffer;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.design.Region;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A fact that plans are compared by, read and written as a text. Several things in one text stand behind each other
 * with commas. Facts there are several of have a subject: the name of a limit, a service, a variable.
 */
public enum PlanEntry {
    /** With its currency and period. */
    PRICE(Group.OFFER, PlanForm.TEXT),
    /** Whom it is for. */
    SEGMENT(Group.OFFER, PlanForm.TEXT),
    /** What is counted for billing. */
    METERING(Group.OFFER, PlanForm.LIST),
    /** Who bills. */
    BILLING(Group.OFFER, PlanForm.TEXT),
    /** Where it is listed. */
    MARKETPLACES(Group.OFFER, PlanForm.LIST),
    /** Whether one feature is in it: {@code yes} where it is. */
    FEATURE(Group.FEATURES, PlanForm.FLAG),
    /** How much of one thing it allows. */
    LIMIT(Group.LIMITS, PlanForm.TEXT),
    /** How one gate is set. */
    GATE(Group.GATES, PlanForm.TEXT),
    /** Id of the tenancy model. */
    TENANCY(Group.CHOICES, PlanForm.TEXT),
    /** Id of the isolation of data. */
    ISOLATION(Group.CHOICES, PlanForm.TEXT),
    /** Ids of the deployment models. */
    DEPLOYMENT(Group.CHOICES, PlanForm.LIST),
    /** Ids of the compliance frameworks. */
    COMPLIANCE(Group.CHOICES, PlanForm.LIST),
    /** Id of the availability target. */
    SLA(Group.CHOICES, PlanForm.TEXT),
    /** The recovery time objective in minutes. */
    RTO(Group.CHOICES, PlanForm.COUNT),
    /** The recovery point objective in minutes. */
    RPO(Group.CHOICES, PlanForm.COUNT),
    /** Clouds and regions. */
    REGIONS(Group.CHOICES, PlanForm.LIST),
    /** The machine of one service. */
    MACHINE(Group.SIZES, PlanForm.TEXT),
    /** How many replicas of one service run. */
    REPLICAS(Group.SIZES, PlanForm.COUNT),
    /** How much one service may store, in gigabytes. */
    STORAGE(Group.SIZES, PlanForm.COUNT),
    /** The value of one variable of the stack; an empty text is a value. */
    VALUE(Group.VALUES, PlanForm.TEXT);

    /** What stands together. */
    public enum Group {
        OFFER, FEATURES, LIMITS, GATES, CHOICES, SIZES, VALUES
    }

    private static final String YES = "yes";

    private final Group group;
    private final PlanForm form;

    PlanEntry(Group group, PlanForm form) {
        this.group = group;
        this.form = form;
    }

    public Group group() {
        return group;
    }

    /** True for a fact of which a plan may have several: of limits, services, variables. */
    public boolean hasSubject() {
        return group != Group.OFFER && group != Group.CHOICES;
    }

    /** How its text is read. */
    public PlanForm form() {
        return form;
    }

    /** The word for it in texts and options: {@code price}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the plan itself says; empty where it says nothing. */
    public Optional<String> of(Plan plan, String subject) {
        PlanOffer offer = plan.offer();
        PlanSize size = plan.sizing().getOrDefault(ElementId.service(subject), PlanSize.NONE);
        return switch (this) {
            case PRICE -> offer.price();
            case SEGMENT -> offer.segment();
            case METERING -> words(offer.metering());
            case BILLING -> offer.billing();
            case MARKETPLACES -> words(offer.marketplaces());
            case FEATURE -> offer.features().contains(subject) ? Optional.of(YES) : Optional.empty();
            case LIMIT -> Optional.ofNullable(offer.limits().get(subject));
            case GATE -> Optional.ofNullable(offer.gates().get(subject));
            case MACHINE -> size.machine();
            case REPLICAS -> size.replicas().map(String::valueOf);
            case STORAGE -> size.storageGb().map(String::valueOf);
            case VALUE -> Optional.ofNullable(plan.values().get(subject));
            default -> of(plan.choices());
        };
    }

    /** What a set of choices says; empty where it says nothing, and for what is no choice. */
    public Optional<String> of(Choices choices) {
        return switch (this) {
            case TENANCY -> choices.tenancy();
            case ISOLATION -> choices.isolation();
            case DEPLOYMENT -> words(choices.deploymentModelIds());
            case COMPLIANCE -> words(choices.complianceIds());
            case SLA -> choices.sla();
            case RTO -> choices.recovery().timeObjective().map(String::valueOf);
            case RPO -> choices.recovery().pointObjective().map(String::valueOf);
            case REGIONS -> words(choices.regionSet().stream().map(Region::toString).toList());
            default -> Optional.empty();
        };
    }

    /** @param text read already by {@link #form}; empty to take back what is said */
    Plan with(Plan plan, String subject, Optional<String> text) {
        PlanOffer offer = plan.offer();
        return switch (this) {
            case PRICE -> plan.withOffer(offer.withPrice(text));
            case SEGMENT -> plan.withOffer(offer.withSegment(text));
            case METERING -> plan.withOffer(offer.withMetering(PlanForm.items(text)));
            case BILLING -> plan.withOffer(offer.withBilling(text));
            case MARKETPLACES -> plan.withOffer(offer.withMarketplaces(PlanForm.items(text)));
            case FEATURE -> plan.withOffer(offer.withFeatures(
                    PlanForm.with(offer.features(), subject, text.isPresent())));
            case LIMIT -> plan.withOffer(offer.withLimits(with(offer.limits(), subject, text)));
            case GATE -> plan.withOffer(offer.withGates(with(offer.gates(), subject, text)));
            case MACHINE, REPLICAS, STORAGE -> plan.withSize(ElementId.service(subject), with(plan.sizing()
                    .getOrDefault(ElementId.service(subject), PlanSize.NONE), text));
            case VALUE -> text.map(value -> plan.withValue(subject, value))
                    .orElseGet(() -> plan.withoutValue(subject));
            default -> plan.withChoices(with(plan.choices(), text));
        };
    }

    private PlanSize with(PlanSize size, Optional<String> text) {
        return switch (this) {
            case MACHINE -> size.withMachine(text);
            case REPLICAS -> size.withReplicas(text.map(Integer::valueOf));
            default -> size.withStorageGb(text.map(Integer::valueOf));
        };
    }

    private Choices with(Choices choices, Optional<String> text) {
        return switch (this) {
            case TENANCY -> choices.withTenancy(text);
            case ISOLATION -> choices.withIsolation(text);
            case DEPLOYMENT -> choices.withDeploymentModels(PlanForm.items(text));
            case COMPLIANCE -> choices.withCompliance(PlanForm.items(text));
            case SLA -> choices.withSla(text);
            case RTO -> choices.withRecovery(choices.recovery().withTimeObjective(text.map(Integer::valueOf)));
            case RPO -> choices.withRecovery(choices.recovery().withPointObjective(text.map(Integer::valueOf)));
            case REGIONS -> choices.withRegions(PlanForm.items(text).stream().map(Region::parse)
                    .collect(Collectors.toSet()));
            default -> throw new IllegalArgumentException(this + " is no choice");
        };
    }

    private static SortedMap<String, String> with(SortedMap<String, String> map, String key, Optional<String> text) {
        SortedMap<String, String> changed = new TreeMap<>(map);
        text.ifPresentOrElse(value -> changed.put(key, value), () -> changed.remove(key));
        return changed;
    }

    private static Optional<String> words(Collection<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }
}
