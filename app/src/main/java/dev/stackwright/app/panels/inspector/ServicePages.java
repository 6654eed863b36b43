package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import java.util.function.Consumer;

/**
 * Pages that tell more of a service than the inspector does.
 *
 * @param technology the catalog's page of a technology, by its id
 * @param dossier    what is written about a service
 */
public record ServicePages(Consumer<String> technology, Consumer<ElementId> dossier) {
}
