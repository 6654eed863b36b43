package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.put;

import java.time.LocalDate;
import java.util.SortedMap;

/** The fields of operations as nested maps and lists. */
final class OperationsFields {

    static final String OPERATIONS = "operations";
    static final String SCALING = "scaling";
    static final String BACKUPS = "backups";
    static final String OBSERVABILITY = "observability";
    static final String ROLLOUT = "rollout";
    static final String ASSUMPTIONS = "assumptions";

    private final FieldSections written;

    OperationsFields(FieldSections written) {
        this.written = written;
    }

    SortedMap<String, Object> of(Operations operations) {
        SortedMap<String, Object> fields = written.at(OPERATIONS);
        put(fields, SCALING, written.section(operations.scaling(), DesignReader::elementId, this::scaling,
                OPERATIONS, SCALING));
        put(fields, BACKUPS, written.section(operations.backups(), DesignReader::elementId, this::backup,
                OPERATIONS, BACKUPS));
        put(fields, OBSERVABILITY, observability(operations.observability()));
        put(fields, ROLLOUT, rollout(operations.rollout()));
        put(fields, ASSUMPTIONS, operations.assumptions());
        return fields;
    }

    private Object scaling(Scaling scaling, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put("mode", scaling.mode().key());
        put(fields, "minimum", scaling.minimum());
        put(fields, "maximum", scaling.maximum());
        put(fields, "trigger", scaling.trigger());
        return fields;
    }

    private Object backup(Backup backup, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        put(fields, "periodHours", backup.periodHours());
        put(fields, "retentionDays", backup.retentionDays());
        put(fields, "target", backup.target());
        put(fields, "restoreTested", backup.restoreTested().map(LocalDate::toString));
        return fields;
    }

    private SortedMap<String, Object> observability(Observability observability) {
        SortedMap<String, Object> fields = written.at(OPERATIONS, OBSERVABILITY);
        put(fields, "metrics", observability.metrics());
        put(fields, "logs", observability.logs());
        put(fields, "traces", observability.traces());
        put(fields, "logRetentionDays", observability.logRetentionDays());
        put(fields, "alerts", observability.alerts());
        return fields;
    }

    private SortedMap<String, Object> rollout(Rollout rollout) {
        SortedMap<String, Object> fields = written.at(OPERATIONS, ROLLOUT);
        put(fields, "strategy", rollout.strategy());
        put(fields, "approval", rollout.approval());
        put(fields, "maintenanceWindow", rollout.maintenanceWindow());
        return fields;
    }
}
