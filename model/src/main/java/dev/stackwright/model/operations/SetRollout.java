package dev.stackwright.model.operations;

import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Says how new versions come to customers. */
public record SetRollout(Rollout rollout) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return Answers.of(snapshot, "Set rollout", snapshot.design().operations().withRollout(rollout));
    }
}
