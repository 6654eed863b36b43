package dev.stackwright.model.availability;

import dev.stackwright.model.availability.Assumptions.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What all has to answer at once, and how available it is together.
 *
 * @param factors      the load balancer, the parts, the zones and the regions
 * @param availability their product
 * @param weakest      the one by whose perfection most would be gained; empty where nothing can be gained
 */
public record Product(List<Factor> factors, Availability availability, Optional<Factor> weakest) {

    public Product {
        factors = List.copyOf(factors);
    }

    /** The product over parts that all have to answer. */
    static Product of(List<Part> parts, Ground ground) {
        Calculation calculation = new Calculation(parts, ground);
        Site site = ground.site();
        int zones = calculation.zones();
        int regions = calculation.regions();
        List<Factor> factors = new ArrayList<>();
        factors.add(Factor.of(Factor.Kind.LOAD_BALANCER, ground.of(Place.LOAD_BALANCER), regions, List.of()));
        parts.forEach(part -> factors.add(Factor.of(part)));
        factors.add(Factor.of(Factor.Kind.ZONES, ground.of(Place.ZONE), zones, zones == site.zones() ? List.of()
                : names(parts, part -> part.spread(site.zones()) == zones)));
        factors.add(Factor.of(Factor.Kind.REGIONS, ground.of(Place.REGION), regions, regions == site.regions()
                ? List.of() : names(parts, part -> part.regions(site.regions()) == regions)));
        Availability all = factors.stream().map(Factor::availability)
                .reduce(Availability.PERFECT, Availability::times);
        return new Product(factors, all, weakest(factors, calculation));
    }

    private static List<String> names(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).flatMap(part -> part.services().stream()).toList();
    }

    private static Optional<Factor> weakest(List<Factor> factors, Calculation calculation) {
        double now = calculation.likely();
        double best = now;
        Factor weakest = null;
        int part = 0;
        for (Factor factor : factors) {
            double perfected = factor.kind() == Factor.Kind.PART ? calculation.without(part++)
                    : now / factor.availability().likely();
            if (perfected > best) {
                best = perfected;
                weakest = factor;
            }
        }
        return Optional.ofNullable(weakest);
    }

    /** The parts among the factors. */
    public List<Part> parts() {
        return factors.stream().flatMap(factor -> factor.part().stream()).toList();
    }
}
