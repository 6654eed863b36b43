package dev.stackwright.rendering.document;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.design.Rollout;
import dev.stackwright.model.design.Scaling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template may say of operations: only what somebody has decided, empty otherwise. */
public final class OperationFacts {

    private final Operations operations;

    OperationFacts(Operations operations) {
        this.operations = operations;
    }

    /**
     * How the number of a service's replicas changes.
     *
     * @param mode {@code fixed}, {@code manual} or {@code automatic}
     */
    public record Scale(String service, String mode, String minimum, String maximum, String trigger) {
    }

    public List<Scale> scaling() {
        return operations.scaling().entrySet().stream().map(OperationFacts::scale).toList();
    }

    private static Scale scale(Map.Entry<ElementId, Scaling> entry) {
        Scaling said = entry.getValue();
        return new Scale(entry.getKey().name(), said.mode().key(), text(said.minimum()), text(said.maximum()),
                said.trigger().orElse(""));
    }

    /** How a store is backed up: hours between two backups, days they are kept, where, and the last tested restore. */
    public record Saved(String service, String periodHours, String retentionDays, String target,
                        String restoreTested) {
    }

    public List<Saved> backups() {
        return operations.backups().entrySet().stream().map(OperationFacts::saved).toList();
    }

    private static Saved saved(Map.Entry<ElementId, Backup> entry) {
        Backup said = entry.getValue();
        return new Saved(entry.getKey().name(), text(said.periodHours()), text(said.retentionDays()),
                said.target().orElse(""), text(said.restoreTested()));
    }

    /** Where metrics go. */
    public String metrics() {
        return observability().metrics().orElse("");
    }

    public String logs() {
        return observability().logs().orElse("");
    }

    public String traces() {
        return observability().traces().orElse("");
    }

    public String logRetentionDays() {
        return text(observability().logRetentionDays());
    }

    /** What is told to whom, by what it is about. */
    public Map<String, String> alerts() {
        return observability().alerts();
    }

    public String rolloutStrategy() {
        return rollout().strategy().orElse("");
    }

    public String rolloutApproval() {
        return rollout().approval().orElse("");
    }

    public String maintenanceWindow() {
        return rollout().maintenanceWindow().orElse("");
    }

    private Observability observability() {
        return operations.observability();
    }

    private Rollout rollout() {
        return operations.rollout();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
