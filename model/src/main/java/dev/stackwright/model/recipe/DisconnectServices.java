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
                return notConnected(snapshot, from, to);
            }
            return dependsOn.remove(to).orElseGet(() -> body.done("Disconnect " + from + " from " + to));
        });
    }

    /** Why there is no such dependency to work on in the main file. */
    static Outcome notConnected(Snapshot snapshot, String from, String to) {
        return snapshot.foreign().dependency(from, to)
                .map(place -> Refusals.writtenElsewhere("That '" + from + "' depends on '" + to + "'", place))
                .orElseGet(() -> Outcome.refuse("not-connected", "'" + from + "' does not depend on '" + to + "'.",
                        "Connect them first."));
    }
}
