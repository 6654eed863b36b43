package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Dependency;
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
            return Refusals.selfDependency();
        }
        if (!snapshot.compose().hasService(to) && !snapshot.foreign().has(to)) {
            return Refusals.noSuchService(snapshot, to);
        }
        return ServiceBody.edit(snapshot, from, this::connect);
    }

    private Outcome connect(ServiceBody body) {
        DependsOn dependsOn = new DependsOn(body);
        Optional<Dependency> existing = dependsOn.on(to);
        if (existing.filter(there -> condition.orElse(there.condition()) == there.condition()).isPresent()) {
            return Refusals.noChange("'" + from + "' depends on '" + to + "' already.");
        }
        if (existing.isPresent()) {
            return Refusals.alreadyConnected(from, to);
        }
        if (new DependencyGraph(body.snapshot()).wouldCircle(from, to)) {
            return Refusals.wouldCircle(from, to);
        }
        Optional<Outcome> refused = dependsOn.add(to,
                DependsOn.pair(condition.orElse(DependencyCondition.SERVICE_STARTED)));
        return refused.orElseGet(() -> body.done("Connect " + from + " to " + to));
    }
}
