package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** No backup of a store is recorded, and no service of the stack takes one. */
public record BackupMissing(CheckInfo info) implements LocalCheck {

    private static final Pattern BACKUP = Pattern.compile("(?i)backup|wal-g|barman|restic|borg");
    private static final Question<Boolean> TAKES_BACKUPS = new Question<>();
    private static final Frameworks ASKING =
            Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.ISO_27001);

    @Override
    public List<Finding> on(CheckContext context) {
        return new StoreBackups(info, ASKING).findings(context, (store, backup) ->
                backup.isPresent() || isTakenInTheStack(context, store) ? Optional.empty()
                        : Optional.of("No backup of " + store.name() + " is recorded, and "
                                + ASKING.names(context, "asks", "ask") + " for backups."));
    }

    private static boolean isTakenInTheStack(CheckContext context, Service store) {
        return context.links().reachedBy(store.name()).stream()
                .flatMap(name -> context.compose().service(name).stream())
                .anyMatch(BackupMissing::takesBackups);
    }

    private static boolean takesBackups(Service service) {
        return service.answer(TAKES_BACKUPS, "", () -> BACKUP.matcher(service.name()).find()
                || service.image().map(TextValue::raw).filter(BACKUP.asPredicate()).isPresent());
    }
}
