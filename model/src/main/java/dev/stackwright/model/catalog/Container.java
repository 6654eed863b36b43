package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A service that runs from an image inside the stack.
 *
 * @param profile    what every entry says
 * @param technology what a compose file needs of it
 * @param tags       further tags that are maintained
 * @param exposure   who reaches its main port
 * @param sizing     what a small production stack starts with
 */
public record Container(Profile profile, Technology technology, List<String> tags, Exposure exposure,
                        Sizing sizing) implements CatalogEntry {

    /** Who reaches the main port of a service. */
    public enum Exposure {
        /** Users and other systems, through a published port. */
        OUTSIDE,
        /** Other services of the stack only. */
        INSIDE,
        /** Nobody: the service listens on no port. */
        NONE
    }

    /**
     * What a service starts with; the platform's machines are chosen by it.
     *
     * @param cpus   processors, as {@code deploy.resources} writes them, for example {@code 0.5}
     * @param memory bytes with a unit as Compose reads it, for example {@code 2G}
     * @param disk   bytes with a unit for its volume; empty where it keeps no data
     */
    public record Sizing(String cpus, String memory, Optional<String> disk) {

        static Sizing of(DataEntry entry) {
            entry.allowing("cpus", "memory", "disk");
            return new Sizing(entry.text("cpus"), entry.text("memory"), entry.optionalText("disk"));
        }
    }

    public Container {
        tags = List.copyOf(tags);
    }

    static Container of(DataEntry entry) {
        Technology technology = Technology.of(entry);
        Exposure exposure = Words.of(entry, "exposure", Exposure.values());
        if (technology.ports().isEmpty() != (exposure == Exposure.NONE)) {
            throw entry.bad("exposure", "does not suit its ports");
        }
        Sizing sizing = entry.optionalEntry("sizing").map(Sizing::of)
                .orElseThrow(() -> entry.bad("sizing", "is missing"));
        if (technology.volumePath().isPresent() != sizing.disk().isPresent()) {
            throw entry.bad("sizing", "names a disk exactly where there is a volume");
        }
        return new Container(Profile.of(entry), technology, entry.texts("tags"), exposure, sizing);
    }
}
