package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;

/**
 * Takes out the second of two mounts at one path; the first stays.
 *
 * @param target the path in the container, without a slash at its end
 */
public record RemoveSecondMount(String service, String target) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            List<VolumeMount> there = body.service().mounts().stream()
                    .filter(mount -> mount.isAt(target)).toList();
            return there.size() < 2
                    ? Refusals.noChange("Not more than one thing is mounted at " + target + " in '" + service + "'.")
                    : new ListedAttribute(body, "volumes").removeAt(there.get(1).range().start(),
                            "The second mount at " + target, "Remove the second mount at " + target + " of " + service);
        });
    }
}
