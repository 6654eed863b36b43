package dev.stackwright.model.operations;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Scaling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A fact of how one service is operated, read and written as a text. */
public enum OperationEntry {
    /** Who changes the number of replicas: {@code fixed}, {@code manual} or {@code automatic}. */
    MODE(true),
    /** The least replicas. */
    MINIMUM(true),
    /** The most replicas. */
    MAXIMUM(true),
    /** What makes the number change. */
    TRIGGER(true),
    /** Time from one backup to the next. */
    PERIOD(false),
    /** How long a backup is kept. */
    RETENTION(false),
    /** Where backups go. */
    TARGET(false),
    /** The last day it was tried to restore one. */
    RESTORE(false);

    private static final String COUNT = "\\d{1,6}";

    private final boolean ofScaling;

    OperationEntry(boolean ofScaling) {
        this.ofScaling = ofScaling;
    }

    /** True for a fact of scaling, false for one of backups. */
    public boolean isOfScaling() {
        return ofScaling;
    }

    /** What is said of a service, as it is written; empty where nothing is. */
    public Optional<String> of(Operations operations, String service) {
        ElementId id = ElementId.service(service);
        Optional<Scaling> scaling = Optional.ofNullable(operations.scaling().get(id));
        Backup backup = operations.backups().getOrDefault(id, Backup.NONE);
        return switch (this) {
            case MODE -> scaling.map(said -> said.mode().key());
            case MINIMUM -> scaling.flatMap(Scaling::minimum).map(String::valueOf);
            case MAXIMUM -> scaling.flatMap(Scaling::maximum).map(String::valueOf);
            case TRIGGER -> scaling.flatMap(Scaling::trigger);
            case PERIOD -> backup.periodHours().map(Spans::ofHours);
            case RETENTION -> backup.retentionDays().map(Spans::ofDays);
            case TARGET -> backup.target();
            case RESTORE -> backup.restoreTested().map(LocalDate::toString);
        };
    }

    /** Why the text cannot be kept, one sentence; empty where it can. */
    Optional<String> reasonAgainst(String text) {
        boolean fits = switch (this) {
            case MODE -> Scaling.Mode.of(text.toLowerCase(Locale.ROOT)).isPresent();
            case MINIMUM, MAXIMUM -> text.matches(COUNT);
            case PERIOD -> Spans.hours(text).isPresent();
            case RETENTION -> Spans.days(text).isPresent();
            case RESTORE -> date(text).isPresent();
            case TRIGGER, TARGET -> true;
        };
        return fits ? Optional.empty() : Optional.of("'" + text + "' is not " + switch (this) {
            case MODE -> "fixed, manual or automatic.";
            case PERIOD -> "a time between backups, such as 6h, 1d or continuous.";
            case RETENTION -> "a time to keep backups, such as 30d or 4 weeks.";
            case RESTORE -> "a day, such as 2026-11-01.";
            default -> "a whole number from 0 to 999999.";
        });
    }

    /** @param text empty to take it back */
    Optional<Scaling> with(Optional<Scaling> scaling, Optional<String> text) {
        if (this == MODE) {
            Optional<Scaling.Mode> mode = text.flatMap(word -> Scaling.Mode.of(word.toLowerCase(Locale.ROOT)));
            return mode.map(chosen -> scaling.map(said -> said.withMode(chosen)).orElseGet(() -> Scaling.of(chosen)));
        }
        return scaling.map(said -> switch (this) {
            case MINIMUM -> said.withMinimum(text.map(Integer::valueOf));
            case MAXIMUM -> said.withMaximum(text.map(Integer::valueOf));
            default -> said.withTrigger(text);
        });
    }

    /** @param text empty to take it back */
    Backup with(Backup backup, Optional<String> text) {
        return switch (this) {
            case PERIOD -> backup.withPeriodHours(text.flatMap(Spans::hours));
            case RETENTION -> backup.withRetentionDays(text.flatMap(Spans::days));
            case RESTORE -> backup.withRestoreTested(text.flatMap(OperationEntry::date));
            default -> backup.withTarget(text);
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
