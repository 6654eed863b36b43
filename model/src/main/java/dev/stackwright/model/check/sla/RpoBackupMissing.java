package dev.stackwright.model.check.sla;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import java.util.List;
import java.util.Optional;

/** An RPO is promised, and of a store no backup is recorded. */
public record RpoBackupMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new RecoveryBackups(info).findings(context,
                (choices, backup) -> choices.recovery().pointObjective().isPresent() && backup.isEmpty(),
                (store, backup) -> Optional.of("No backup of " + store.name()
                        + " is recorded, and an RPO is promised."));
    }
}
