package dev.stackwright.model.catalog;

import java.util.Optional;

/**
 * What an image is known to be.
 *
 * @param name       the technology's name
 * @param kind       what it does
 * @param icon       literal of the Material Design icon pack
 * @param stateful   true when it keeps state between restarts
 * @param technology its entry, where the palette offers it
 * @param entry      id of its entry in the whole catalog, where that has one
 */
public record Recognition(String name, ServiceKind kind, String icon, boolean stateful,
                          Optional<Technology> technology, Optional<String> entry) {

    static Recognition of(Technology technology) {
        return new Recognition(technology.product(), technology.kind(), technology.icon(), technology.stateful(),
                Optional.of(technology), Optional.of(technology.id()));
    }
}
