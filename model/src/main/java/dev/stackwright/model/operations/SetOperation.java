package dev.stackwright.model.operations;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Says one fact of how a service is operated.
 *
 * @param text as a person wrote it; an empty text takes it back
 */
public record SetOperation(String service, OperationEntry entry, String text) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<String> said = Optional.of(text.strip()).filter(written -> !written.isEmpty());
        Optional<String> against = said.flatMap(entry::reasonAgainst);
        if (against.isPresent()) {
            return Outcome.refuse("not-readable", against.get(), "");
        }
        Operations operations = snapshot.design().operations();
        ElementId id = ElementId.service(service);
        if (!entry.isOfScaling()) {
            return new SetBackup(service, entry.with(operations.backups().getOrDefault(id, Backup.NONE), said))
                    .on(snapshot);
        }
        Optional<Scaling> now = Optional.ofNullable(operations.scaling().get(id));
        if (now.isEmpty() && entry != OperationEntry.MODE && said.isPresent()) {
            return Outcome.refuse("mode-open", "It is not said yet who changes the replicas of " + service + ".",
                    "Choose fixed, manual or automatic first.");
        }
        return new SetScaling(service, entry.with(now, said)).on(snapshot);
    }
}
