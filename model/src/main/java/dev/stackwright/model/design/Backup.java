package dev.stackwright.model.design;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a store is backed up.
 *
 * @param periodHours   hours from one backup to the next, 0 or more; 0 for a continuous one
 * @param retentionDays days a backup is kept, 0 or more
 * @param target        where it goes, for example {@code s3://backups} or {@code customer storage}
 * @param restoreTested the last day it was tried to restore one
 */
public record Backup(Optional<Integer> periodHours, Optional<Integer> retentionDays, Optional<String> target,
                     Optional<LocalDate> restoreTested) {

    /** Nothing is said. */
    public static final Backup NONE =
            new Backup(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Backup withPeriodHours(Optional<Integer> changed) {
        return new Backup(changed, retentionDays, target, restoreTested);
    }

    public Backup withRetentionDays(Optional<Integer> changed) {
        return new Backup(periodHours, changed, target, restoreTested);
    }

    public Backup withTarget(Optional<String> changed) {
        return new Backup(periodHours, retentionDays, changed, restoreTested);
    }

    public Backup withRestoreTested(Optional<LocalDate> changed) {
        return new Backup(periodHours, retentionDays, target, changed);
    }
}
