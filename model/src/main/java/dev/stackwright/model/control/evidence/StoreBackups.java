package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Backup;
import java.util.Optional;
import java.util.function.Function;

/**
 * The evidence of backups: every store has one recorded, and it answers the question.
 *
 * @param answer  what a backup says to the question, to follow the store's name; empty where it does not answer it
 * @param missing what is missing where it does not, to follow the store's name
 */
record StoreBackups(Function<Backup, Optional<String>> answer, String missing) implements EvidenceFinder {

    private static final int DAY_HOURS = 24;

    /** {@code backup-recorded}: how often each store is backed up. */
    static StoreBackups recorded() {
        return new StoreBackups(backup -> backup.periodHours().map(StoreBackups::period), "has no recorded backup.");
    }

    /** {@code backup-daily}: each store is backed up at least once a day. */
    static StoreBackups daily() {
        return new StoreBackups(backup -> backup.periodHours().filter(hours -> hours <= DAY_HOURS)
                .map(StoreBackups::period), "has no recorded backup at least once a day.");
    }

    /** {@code backup-retained}: how long backups of each store are kept. */
    static StoreBackups retained() {
        return new StoreBackups(backup -> backup.retentionDays().map(days -> "keeps its backups for " + days
                + (days == 1 ? " day." : " days.")), "does not say how long its backups are kept.");
    }

    /** {@code restore-tested}: each store has once been restored. */
    static StoreBackups restored() {
        return new StoreBackups(backup -> backup.restoreTested().map(day -> "was last restored from a backup on "
                + day + "."), "was never restored from a backup.");
    }

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.stores().stream().map(store -> store(subject, store)))
                .orMissing("The stack shows no store that could be backed up.");
    }

    private Evidence store(Subject subject, Service store) {
        Optional<String> said = Optional.ofNullable(subject.design().operations().backups().get(store.id()))
                .flatMap(answer);
        return said.map(words -> Evidence.fact(store.id(), store.name() + " " + words))
                .orElseGet(() -> Evidence.missing(store.id(), store.name() + " " + missing));
    }

    private static String period(int hours) {
        return switch (hours) {
            case 0 -> "is backed up continuously.";
            case 1 -> "is backed up every hour.";
            default -> "is backed up every " + hours + " hours.";
        };
    }
}
