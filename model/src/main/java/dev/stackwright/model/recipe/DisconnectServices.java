package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes the dependency of one service on another away. */
public record DisconnectServices(String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, from, body -> {
            DependsOn dependsOn = new DependsOn(body);
            if (dependsOn.on(to).isEmpty()) {
                return notConnected(from, to);
            }
            return dependsOn.remove(to).orElseGet(() -> body.done("Disconnect " + from + " from " + to));
        });
    }

    static Outcome notConnected(String from, String to) {
        return Outcome.refuse("not-connected", "'" + from + "' does not depend on '" + to + "'.",
                "Connect them first.");
    }
}
