package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.Offer;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.KnownRegion;
import dev.stackwright.model.catalog.Suggestions;
import dev.stackwright.model.catalog.Suggestions.Topic;
import dev.stackwright.model.plan.PlanEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is offered for a cell of the comparison. */
record PlanOffers(PlansModel.Known known) {

    private static final List<String> ISOLATION = List.of("row-level", "schema-per-tenant", "database-per-tenant");

    /** The only values there are; empty where anything may be written. */
    List<Offer> closed(PlanEntry entry) {
        ChoiceCatalog choices = known.choices();
        return switch (entry) {
            case TENANCY -> options(choices.tenancy().stream());
            case ISOLATION -> ISOLATION.stream().map(id -> new Offer(id, id.replace('-', ' '))).toList();
            case DEPLOYMENT -> options(choices.deploymentModels().stream().map(model -> model.option()));
            case COMPLIANCE -> options(choices.compliance().stream());
            case SLA -> options(choices.sla().stream().map(target -> target.option()));
            default -> List.of();
        };
    }

    private static List<Offer> options(Stream<ChoiceOption> options) {
        return options.map(option -> new Offer(option.id(), option.name())).toList();
    }

    /** Values that are offered beside whatever else may be written. */
    List<Offer> open(PlanEntry entry) {
        Suggestions suggestions = known.suggestions();
        return switch (entry) {
            case METERING -> words(suggestions.of(Topic.METERING));
            case BILLING -> words(suggestions.of(Topic.BILLING));
            case MARKETPLACES -> words(suggestions.of(Topic.MARKETPLACES));
            case REGIONS -> known.regions().all().stream().map(PlanOffers::region).toList();
            case MACHINE -> known.machines().all().stream().map(machine -> new Offer(machine.name(),
                    machine.name() + "   " + machine.words())).toList();
            default -> List.of();
        };
    }

    private static Offer region(KnownRegion region) {
        String id = region.cloud().name().toLowerCase(Locale.ROOT) + "/" + region.name();
        return new Offer(id, id + "   " + region.place());
    }

    private static List<Offer> words(List<String> words) {
        return words.stream().map(Offer::of).toList();
    }
}
