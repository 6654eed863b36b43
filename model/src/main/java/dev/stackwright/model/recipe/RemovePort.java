package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Port;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Publishes a port no longer.
 *
 * @param port as {@link Port#shortText()} gives it
 */
public record RemovePort(String service, String port) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            Optional<Port> found = body.service().ports().stream()
                    .filter(p -> p.shortText().equals(port.strip())).findFirst();
            if (found.isEmpty()) {
                return Outcome.refuse("no-such-port", "Service '" + service + "' publishes no '" + port + "'.",
                        "Check the port as the file writes it.");
            }
            return new ListedAttribute(body, "ports").removeAt(found.get().range().start(), "The port '" + port + "'",
                    "Remove port " + port + " of " + service);
        });
    }
}
