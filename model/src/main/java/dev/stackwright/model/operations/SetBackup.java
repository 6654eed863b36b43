package dev.stackwright.model.operations;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Says how the store of a service is backed up.
 *
 * @param service the service that holds the data
 * @param backup  {@link Backup#NONE} to take back what was said
 */
public record SetBackup(String service, Backup backup) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.knows(service)) {
            return Answers.noSuchService(service);
        }
        return Answers.of(snapshot, "Set backup of " + service,
                snapshot.design().operations().withBackup(ElementId.service(service), backup));
    }
}
