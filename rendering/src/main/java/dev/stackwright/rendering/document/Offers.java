package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.PlanOffer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plans of a design beside each other. Immutable. */
public final class Offers {

    private final Design design;
    private final List<PlanFacts> all;

    Offers(Design design, ChoiceCatalog catalog) {
        this.design = design;
        this.all = design.plans().entrySet().stream().map(plan -> new PlanFacts(plan.getKey(), plan.getValue(),
                design.choicesOf(plan.getKey()), catalog)).toList();
    }

    public List<PlanFacts> all() {
        return all;
    }

    /** What any plan limits. */
    public List<String> limits() {
        return names(offer -> offer.limits().keySet().stream());
    }

    /** What any plan switches. */
    public List<String> gates() {
        return names(offer -> offer.gates().keySet().stream());
    }

    /** What any plan counts for billing. */
    public List<String> meters() {
        return names(offer -> offer.metering().stream());
    }

    private List<String> names(Function<PlanOffer, Stream<String>> said) {
        return design.plans().values().stream().flatMap(plan -> said.apply(plan.offer())).distinct().sorted()
                .toList();
    }
}
