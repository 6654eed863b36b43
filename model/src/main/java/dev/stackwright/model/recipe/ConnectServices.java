package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Lets one service wait for another.
 *
 * @param from      the service that waits
 * @param to        the service it waits for
 * @param condition what it waits for; empty for the default, which needs no words
 */
public record ConnectServices(String from, String to, Optional<DependencyCondition> condition) implements Recipe {

    public ConnectServices(String from, String to) {
        this(from, to, Optional.empty());
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (from.equals(to)) {
            return Outcome.refuse("self-dependency", "A service cannot depend on itself.", "Choose another service.");
        }
        if (!snapshot.compose().hasService(to)) {
            return Refusals.noSuchService(to);
        }
        return ServiceBody.edit(snapshot, from, body -> connect(snapshot, body));
    }

    private Outcome connect(Snapshot snapshot, ServiceBody body) {
        DependsOn dependsOn = new DependsOn(body);
        if (dependsOn.on(to).isPresent()) {
            return Outcome.refuse("already-connected", "'" + from + "' depends on '" + to + "' already.",
                    "Change the condition of that dependency instead.");
        }
        if (new DependencyGraph(snapshot.compose()).wouldCircle(from, to)) {
            return Outcome.refuse("would-be-a-cycle", "'" + to + "' waits for '" + from
                    + "' already, so neither could start first.",
                    "Remove that dependency, link or shared namespace first.");
        }
        Optional<Outcome> refused = dependsOn.add(to, condition.orElse(DependencyCondition.SERVICE_STARTED));
        return refused.orElseGet(() -> body.done("Connect " + from + " to " + to));
    }
}
