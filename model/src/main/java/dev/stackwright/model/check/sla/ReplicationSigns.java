package dev.stackwright.model.check.sla;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.regex.Pattern;

/** What gives away that a service replicates its data with others. */
public final class ReplicationSigns {

    private static final Pattern REPLICATION = Pattern.compile(
            "(?i)replica|standby|slave|secondary|patroni|repmgr|galera|--replSet|group_replication|cluster");
    private static final Question<Boolean> ARE_IN = new Question<>();

    private ReplicationSigns() {
    }

    /** True where its name, a variable or its command speaks of replication. */
    public static boolean areIn(Service service) {
        return service.answer(ARE_IN, "", () -> REPLICATION.matcher(service.name()).find()
                || service.environment().stream().map(EnvironmentEntry::name).anyMatch(REPLICATION.asPredicate())
                || service.command().stream().map(TextValue::raw).anyMatch(REPLICATION.asPredicate()));
    }
}
