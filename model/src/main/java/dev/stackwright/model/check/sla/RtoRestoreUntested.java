package dev.stackwright.model.check.sla;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import java.util.List;
import java.util.Optional;

/** An RTO is promised, and nobody has tried to restore the recorded backup of a store. */
public record RtoRestoreUntested(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return new RecoveryBackups(info).findings(context,
                (choices, backup) -> choices.recovery().timeObjective().isPresent()
                        && backup.filter(known -> known.restoreTested().isEmpty()).isPresent(),
                (store, backup) -> Optional.of("Nobody has tried to restore " + store.name()
                        + ", and an RTO is promised."));
    }
}
