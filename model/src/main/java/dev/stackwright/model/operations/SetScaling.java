package dev.stackwright.model.operations;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Says how the number of a service's replicas follows its load.
 *
 * @param scaling empty to take back what was said
 */
public record SetScaling(String service, Optional<Scaling> scaling) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.knows(service)) {
            return Answers.noSuchService(service);
        }
        Optional<Scaling> crossed = scaling.filter(wanted -> wanted.minimum().isPresent()
                && wanted.maximum().filter(most -> most < wanted.minimum().get()).isPresent());
        if (crossed.isPresent()) {
            return Outcome.refuse("bounds-crossed", "The most replicas, " + crossed.get().maximum().get()
                    + ", are fewer than the least, " + crossed.get().minimum().get() + ".", "Raise the most replicas.");
        }
        Operations operations = snapshot.design().operations();
        ElementId id = ElementId.service(service);
        return Answers.of(snapshot, "Set scaling of " + service, scaling
                .map(wanted -> operations.withScaling(id, wanted)).orElseGet(() -> operations.withoutScaling(id)));
    }
}
