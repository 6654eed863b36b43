package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.ImageName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One image of a stack.
 *
 * @param reference as Docker pulls it, its variables replaced; empty where a service that is built names none
 * @param written   as the file writes it
 * @param services  the services that run it, in the order of the project
 * @param origin    whose it is
 * @param open      variables that nobody sets, on which it hangs
 * @param built     true where a service builds it
 */
public record StackImage(String reference, String written, List<String> services, ImageOrigin origin,
                         List<String> open, boolean built) {

    public StackImage {
        services = List.copyOf(services);
        open = List.copyOf(open);
    }

    /** The image taken apart; empty where there is none yet. */
    public Optional<ImageName> name() {
        return reference.isEmpty() ? Optional.empty() : Optional.of(ImageName.parse(reference))
                .filter(name -> !name.path().isEmpty());
    }

    StackImage and(StackImage other) {
        List<String> both = Stream.concat(services.stream(), other.services.stream()).toList();
        return new StackImage(reference, written, both, origin, open, built || other.built);
    }
}
