package dev.stackwright.rendering.handoff;

import dev.stackwright.model.registry.ImageOwner;
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
public record ImageRecord(String reference, List<String> services, String registry, ImageOwner origin, String remark) {

    public ImageRecord {
        services = List.copyOf(services);
    }
}
