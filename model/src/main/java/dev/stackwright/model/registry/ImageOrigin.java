package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import java.util.Optional;

/**
 * Whose an image is, and what the next person has to know of it.
 *
 * @param owner  whose
 * @param remark a few words
 */
public record ImageOrigin(ImageOwner owner, String remark) {

    /** Stands in starters for images that the team still has to build. */
    private static final String STAND_IN = "example.com";

    /** Tells it from the name. */
    public static final class Reader {

        private final Technologies technologies;
        private final Registries registries;

        public Reader(Technologies technologies, Registries registries) {
            this.technologies = technologies;
            this.registries = registries;
        }

        /** What people call the registry of a host. */
        public String registryName(String host) {
            return registries.of(host).map(Registries.Registry::name).orElse("a registry of its own");
        }

        /**
         * @param reference the image; variables without a default are left out
         * @param isBuilt   true where a service builds it
         */
        public ImageOrigin of(String reference, boolean isBuilt) {
            ImageName name = ImageName.parse(reference);
            if (name.registry().endsWith(STAND_IN)) {
                return new ImageOrigin(ImageOwner.CUSTOM, "stands for an image that is still to be built");
            }
            if (isBuilt) {
                return new ImageOrigin(ImageOwner.CUSTOM, "still built here, to be pushed");
            }
            Optional<Registries.Registry> registry = registries.of(name.registry());
            if (registry.isEmpty()) {
                return new ImageOrigin(ImageOwner.CUSTOM,
                        "in a registry of its own; public or private is not known");
            }
            if (registry.get().isPrivate()) {
                return new ImageOrigin(ImageOwner.CUSTOM, "private registry, access needed");
            }
            boolean isPublished = technologies.recognise(reference).isPresent() || name.isOfficial();
            return isPublished ? new ImageOrigin(ImageOwner.PUBLIC, "public")
                    : new ImageOrigin(ImageOwner.UNKNOWN, "public or private is not known");
        }
    }
}
