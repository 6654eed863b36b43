package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import java.util.List;

/** The recorded backup of a store is rarer than daily. */
public record BackupNotDaily(CheckInfo info) implements LocalCheck {

    private static final Frameworks ASKING = Frameworks.of(Frameworks.SOC_2);
    private static final int DAY_HOURS = 24;

    @Override
    public List<Finding> on(CheckContext context) {
        return new StoreBackups(info, ASKING).recorded(context, (store, backup) -> backup.periodHours()
                .filter(hours -> hours > DAY_HOURS)
                .map(hours -> store.name() + " is backed up every " + hours + " hours, and "
                        + ASKING.names(context, "asks", "ask") + " for a backup every day."));
    }
}
