package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import java.util.List;
import java.util.Optional;

/** A backup is recorded, and not how long it is kept. */
public record BackupRetentionMissing(CheckInfo info) implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        return new StoreBackups(info, Frameworks.ANY).recorded(context, (store, backup) ->
                backup.retentionDays().isPresent() ? Optional.empty()
                        : Optional.of("It is not said how long backups of " + store.name() + " are kept."));
    }
}
