package dev.stackwright.rendering.handoff;

import java.util.List;

/**
 * One image of the stack.
 *
 * @param reference as the file writes it; for a service that is built, the service's name
 * @param services  the services that run it
 * @param registry  host of the registry; a word where it is open
 * @param origin    whose image it is
 * @param remark    what the receiver has to know
 */
public record ImageRecord(String reference, List<String> services, String registry, Origin origin, String remark) {

    /** Whose image it is, as far as the file tells. */
    public enum Origin {
        /** Published by its project, to be pulled by everybody. */
        PUBLIC,
        /** The product's own: built here, or in a registry of a company's own. */
        CUSTOM,
        /** In a public registry, of a publisher the studio does not know. */
        UNKNOWN,
        /** No image yet, or one that depends on a variable without a default. */
        OPEN
    }

    public ImageRecord {
        services = List.copyOf(services);
    }
}
