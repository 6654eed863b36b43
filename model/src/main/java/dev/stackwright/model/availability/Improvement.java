package dev.stackwright.model.availability;

import java.util.List;

/**
 * A step that would raise the estimate, on top of the steps before it.
 *
 * @param kind     what would be done
 * @param services the services it is done to; empty for places
 * @param from     how many there are
 * @param to       how many there would be
 * @param before   the likely availability before it, 0 to 1
 * @param after    the likely availability after it, 0 to 1
 */
public record Improvement(Kind kind, List<String> services, int from, int to, double before, double after) {

    /** What would be done. */
    public enum Kind {
        /** More containers of a service. */
        REPLICAS,
        /** The data of a store is kept by several containers. */
        REPLICATE,
        /** The containers are spread over more zones. */
        ZONES,
        /** A further region stands by. */
        REGIONS
    }

    public Improvement {
        services = List.copyOf(services);
    }

    /** What would be done, as a clause: {@code 2 replicas of api}. */
    public String inWords() {
        String name = String.join(" + ", services);
        return switch (kind) {
            case REPLICAS -> to + " replicas of " + name;
            case REPLICATE -> "replicate " + name + " to " + to + " containers";
            case ZONES -> "spread over " + to + " zones";
            case REGIONS -> to + " regions, one standing by";
        };
    }
}
