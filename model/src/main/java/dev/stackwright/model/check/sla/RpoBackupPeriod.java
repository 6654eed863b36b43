package dev.stackwright.model.check.sla;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;

/** The recorded backup of a store comes less often than the RPO allows. */
public record RpoBackupPeriod(CheckInfo info) implements Check {

    private static final int HOUR = 60;

    @Override
    public List<Finding> on(CheckContext context) {
        return new RecoveryBackups(info).findings(context, RpoBackupPeriod::isRarer, (store, backup) ->
                backup.flatMap(Backup::periodHours).map(hours -> store.name() + " is backed up every " + hours
                        + " h, and less may be lost by the RPO."));
    }

    private static boolean isRarer(Choices choices, Optional<Backup> backup) {
        return backup.flatMap(Backup::periodHours).flatMap(hours -> choices.recovery().pointObjective()
                .map(minutes -> hours * HOUR > minutes)).orElse(false);
    }
}
