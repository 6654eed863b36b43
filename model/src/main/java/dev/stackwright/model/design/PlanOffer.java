package dev.stackwright.model.design;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a plan is sold as, in the words of whoever sells it.
 *
 * @param price        with its currency and period, for example {@code 49 EUR a month}
 * @param segment      whom it is for
 * @param features     what is in it
 * @param limits       how much of something it allows, by what is limited, for example {@code seats} to {@code 50}
 * @param gates        what is switched by plan, by the name of the gate, with its value in this plan
 * @param metering     what is counted for billing, for example {@code API calls}
 * @param billing      who bills, for example {@code Stripe Connect}
 * @param marketplaces where it is listed, for example {@code aws}
 */
public record PlanOffer(Optional<String> price, Optional<String> segment, SortedSet<String> features,
                        SortedMap<String, String> limits, SortedMap<String, String> gates,
                        SortedSet<String> metering, Optional<String> billing, SortedSet<String> marketplaces) {

    /** Nothing is said. */
    public static final PlanOffer NONE = new PlanOffer(Optional.empty(), Optional.empty(), new TreeSet<>(),
            new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), Optional.empty(), new TreeSet<>());

    public PlanOffer {
        features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        gates = Collections.unmodifiableSortedMap(new TreeMap<>(gates));
        metering = Collections.unmodifiableSortedSet(new TreeSet<>(metering));
        marketplaces = Collections.unmodifiableSortedSet(new TreeSet<>(marketplaces));
    }

    public PlanOffer withPrice(Optional<String> changed) {
        return new PlanOffer(changed, segment, features, limits, gates, metering, billing, marketplaces);
    }

    public PlanOffer withSegment(Optional<String> changed) {
        return new PlanOffer(price, changed, features, limits, gates, metering, billing, marketplaces);
    }

    public PlanOffer withFeatures(SortedSet<String> changed) {
        return new PlanOffer(price, segment, changed, limits, gates, metering, billing, marketplaces);
    }

    public PlanOffer withLimits(SortedMap<String, String> changed) {
        return new PlanOffer(price, segment, features, changed, gates, metering, billing, marketplaces);
    }

    public PlanOffer withGates(SortedMap<String, String> changed) {
        return new PlanOffer(price, segment, features, limits, changed, metering, billing, marketplaces);
    }

    public PlanOffer withMetering(SortedSet<String> changed) {
        return new PlanOffer(price, segment, features, limits, gates, changed, billing, marketplaces);
    }

    public PlanOffer withBilling(Optional<String> changed) {
        return new PlanOffer(price, segment, features, limits, gates, metering, changed, marketplaces);
    }

    public PlanOffer withMarketplaces(SortedSet<String> changed) {
        return new PlanOffer(price, segment, features, limits, gates, metering, billing, changed);
    }
}
