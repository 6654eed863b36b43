package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/** Says what a dependent service waits for. */
public record SetDependencyCondition(String from, String to, DependencyCondition condition) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, from, this::set);
    }

    private Outcome set(ServiceBody body) {
        DependsOn dependsOn = new DependsOn(body);
        Optional<Dependency> existing = dependsOn.on(to);
        if (existing.isEmpty()) {
            return DisconnectServices.notConnected(body.snapshot(), from, to);
        }
        if (existing.get().condition() == condition) {
            return Refusals.noChange("'" + from + "' waits for " + condition.key() + " already.");
        }
        return dependsOn.setCondition(to, condition)
                .orElseGet(() -> body.done("Let " + from + " wait for " + to + ": " + condition.key()));
    }
}
