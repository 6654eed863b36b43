package dev.stackwright.model.design;

import java.util.List;
import java.util.Optional;

/**
 * Something that happens in the product, as messages in their order.
 *
 * @param description what it shows, one line; empty where nothing was written
 * @param steps       the messages, the first one first
 */
public record Scenario(Optional<String> description, List<ScenarioStep> steps) {

    /** Nothing happens yet. */
    public static final Scenario EMPTY = new Scenario(Optional.empty(), List.of());

    public Scenario {
        steps = List.copyOf(steps);
    }
}
