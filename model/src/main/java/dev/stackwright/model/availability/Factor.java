package dev.stackwright.model.availability;

import java.util.List;
import java.util.Optional;

/**
 * One factor of the product.
 *
 * @param kind         what it stands for
 * @param part         the part; empty for a place
 * @param copies       how many of it stand in for each other, 1 or more
 * @param assumption   what is assumed of one of them
 * @param availability of all of them together
 * @param bound        for zones and regions, the services because of which there are no more
 */
public record Factor(Kind kind, Optional<Part> part, int copies, Assumption assumption, Availability availability,
                     List<String> bound) {

    /** What a factor stands for. */
    public enum Kind {
        LOAD_BALANCER, PART, ZONES, REGIONS
    }

    public Factor {
        bound = List.copyOf(bound);
    }

    static Factor of(Part part) {
        return new Factor(Kind.PART, Optional.of(part), part.counted(), part.assumption(), part.availability(),
                List.of());
    }

    static Factor of(Kind kind, Assumption assumption, int copies, List<String> bound) {
        return new Factor(kind, Optional.empty(), copies, assumption, assumption.share().anyOf(copies), bound);
    }

    /** The services of the part, or what the place is called. */
    public String name() {
        return part.map(Part::name).orElse(assumption.name());
    }
}
