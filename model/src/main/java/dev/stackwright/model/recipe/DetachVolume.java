package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Mounts nothing at a path any more. The volume itself stays declared: others may use it, and it may hold data.
 *
 * @param target the path in the container
 */
public record DetachVolume(String service, String target) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            Optional<VolumeMount> found = body.service().mounts().stream()
                    .filter(mount -> mount.target().equals(target)).findFirst();
            if (found.isEmpty()) {
                return Outcome.refuse("no-such-mount", "Nothing is mounted at " + target + " in '" + service + "'.",
                        "Check the path.");
            }
            return new ListedAttribute(body, "volumes").removeAt(found.get().range().start(), "The mount at " + target,
                    "Detach " + target + " from " + service);
        });
    }
}
