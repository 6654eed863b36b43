package dev.stackwright.model.design;

import static dev.stackwright.model.design.OperationsFields.ASSUMPTIONS;
import static dev.stackwright.model.design.OperationsFields.BACKUPS;
import static dev.stackwright.model.design.OperationsFields.OBSERVABILITY;
import static dev.stackwright.model.design.OperationsFields.OPERATIONS;
import static dev.stackwright.model.design.OperationsFields.ROLLOUT;
import static dev.stackwright.model.design.OperationsFields.SCALING;

import java.util.Optional;

/** Takes operations out of the fields of a design file. */
final class OperationsReader {

    private static final String MODES = "fixed, manual or automatic";

    private final UnknownFields.Collector unknown;
    private final SectionReader sections;

    OperationsReader(UnknownFields.Collector unknown) {
        this.unknown = unknown;
        this.sections = new SectionReader(unknown);
    }

    Operations operations(JsonFields fields) {
        Operations operations = new Operations(
                sections.entries(fields, DesignReader::elementId, this::scaling, OPERATIONS, SCALING),
                sections.entries(fields, DesignReader::elementId, this::backup, OPERATIONS, BACKUPS),
                fields.object(OBSERVABILITY).map(this::observability).orElse(Observability.NONE),
                fields.object(ROLLOUT).map(this::rollout).orElse(Rollout.NONE),
                sections.values(fields, Optional::of, inner -> name -> inner.number(name, "from 0 to 100",
                        percent -> percent >= 0 && percent <= 100), OPERATIONS, ASSUMPTIONS));
        unknown.add(fields.rest(), OPERATIONS);
        return operations;
    }

    private Scaling scaling(JsonFields fields, String... path) {
        Scaling scaling = new Scaling(fields.required("mode", fields.text("mode", MODES, Scaling.Mode::of)),
                SectionReader.count(fields, "minimum"), SectionReader.count(fields, "maximum"),
                fields.text("trigger"));
        unknown.add(fields.rest(), path);
        return scaling;
    }

    private Backup backup(JsonFields fields, String... path) {
        Backup backup = new Backup(SectionReader.count(fields, "periodHours"),
                SectionReader.count(fields, "retentionDays"), fields.text("target"),
                DesignReader.day(fields, "restoreTested"));
        unknown.add(fields.rest(), path);
        return backup;
    }

    private Observability observability(JsonFields fields) {
        Observability observability = new Observability(fields.text("metrics"), fields.text("logs"),
                fields.text("traces"), SectionReader.count(fields, "logRetentionDays"),
                sections.texts(fields, OPERATIONS, OBSERVABILITY, "alerts"));
        unknown.add(fields.rest(), OPERATIONS, OBSERVABILITY);
        return observability;
    }

    private Rollout rollout(JsonFields fields) {
        Rollout rollout = new Rollout(fields.text("strategy"), fields.text("approval"),
                fields.text("maintenanceWindow"));
        unknown.add(fields.rest(), OPERATIONS, ROLLOUT);
        return rollout;
    }
}
