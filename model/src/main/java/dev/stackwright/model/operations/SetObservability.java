package dev.stackwright.model.operations;

import dev.stackwright.model.design.Observability;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Says what is watched, and who is told. */
public record SetObservability(Observability observability) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return Answers.of(snapshot, "Set observability",
                snapshot.design().operations().withObservability(observability));
    }
}
