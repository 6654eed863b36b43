package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.CheckSummary;
import dev.stackwright.model.check.Severity;
import java.util.List;

/** From which severity on findings make a check fail. */
enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.ERROR, Severity.WARNING),
    ADVICE(Severity.ERROR, Severity.WARNING, Severity.ADVICE),
    NEVER;

    private final List<Severity> failing;

    Threshold(Severity... failing) {
        this.failing = List.of(failing);
    }

    boolean isReached(CheckSummary summary) {
        return failing.stream().anyMatch(severity -> summary.open(severity) > 0);
    }

    /** Reads it from the command line. */
    static final class Argument extends Choice<Threshold> {

        Argument() {
            super(values());
        }
    }
}
