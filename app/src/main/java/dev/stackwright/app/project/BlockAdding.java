package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technology;
import java.util.Optional;

/** Adds blocks where they are seen. */
@FunctionalInterface
public interface BlockAdding {

    /**
     * Adds the block beside what is selected, and selects it.
     *
     * @return why it cannot be added; empty when it has been
     */
    Optional<String> add(Technology block);
}
