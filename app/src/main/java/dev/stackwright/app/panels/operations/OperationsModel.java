package dev.stackwright.app.panels.operations;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.BackupSchedule;
import dev.stackwright.model.catalog.Suggestions;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.operations.OperationEntry;
import dev.stackwright.model.operations.SetBackup;
import dev.stackwright.model.operations.SetObservability;
import dev.stackwright.model.operations.SetOperation;
import dev.stackwright.model.operations.SetRollout;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What the operations panel does. Edits are steps of the project; a refusal comes back as a sentence. */
final class OperationsModel {

    private final Project project;
    private final Suggestions suggestions = Suggestions.read();
    private final List<BackupSchedule> schedules = BackupSchedule.all();

    OperationsModel(Project project) {
        this.project = project;
    }

    Operations operations() {
        return project.snapshot().design().operations();
    }

    List<String> suggested(Suggestions.Topic topic) {
        return suggestions.of(topic);
    }

    List<BackupSchedule> schedules() {
        return schedules;
    }

    Optional<String> set(String service, OperationEntry entry, String text) {
        return perform(new SetOperation(service, entry, text));
    }

    Optional<String> schedule(String service, BackupSchedule schedule) {
        Backup now = operations().backups().getOrDefault(ElementId.service(service), Backup.NONE);
        return perform(new SetBackup(service, now.withPeriodHours(Optional.of(schedule.periodHours()))
                .withRetentionDays(Optional.of(schedule.retentionDays()))));
    }

    Optional<String> observe(UnaryOperator<Observability> change) {
        return perform(new SetObservability(change.apply(operations().observability())));
    }

    Optional<String> rollOut(UnaryOperator<Rollout> change) {
        return perform(new SetRollout(change.apply(operations().rollout())));
    }

    Optional<String> keepLogs(String days) {
        String written = days.strip();
        if (!written.matches("\\d{0,6}")) {
            return Optional.of(Strings.text("operations.logDays.bad", written));
        }
        return observe(now -> now.withLogRetentionDays(said(written).map(Integer::valueOf)));
    }

    /** @param whom empty to be told no longer */
    Optional<String> alert(String about, String whom) {
        if (about.isBlank()) {
            return Optional.of(Strings.text("operations.alert.blank"));
        }
        return observe(now -> {
            SortedMap<String, String> alerts = new TreeMap<>(now.alerts());
            said(whom).ifPresentOrElse(text -> alerts.put(about.strip(), text), () -> alerts.remove(about.strip()));
            return now.withAlerts(alerts);
        });
    }

    static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(written -> !written.isEmpty());
    }

    /** A refusal that only says that nothing changes is none for the user. */
    private Optional<String> perform(Recipe recipe) {
        return project.perform(recipe) instanceof Outcome.Refusal refusal && !refusal.code().equals("no-change")
                ? Optional.of(refusal.sentence()) : Optional.empty();
    }
}
