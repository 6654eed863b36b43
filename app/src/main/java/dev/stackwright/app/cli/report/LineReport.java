package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import java.io.PrintWriter;

/** One line a finding, for programs that read lines: {@code path:line:column severity [check] message}. */
public final class LineReport implements Report {

    private final PrintWriter out;

    public LineReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // Lines need no head.
    }

    @Override
    public void add(Checked file) {
        if (file instanceof Checked.Read read) {
            read.findings().stream().filter(placed -> !placed.finding().isAccepted())
                    .forEach(placed -> out.println(line(placed)));
        }
    }

    private static String line(PlacedFinding placed) {
        Finding finding = placed.finding();
        String line = placed.file() + ":" + placed.start() + " " + finding.severity().id() + " [" + finding.id()
                + "] " + finding.message() + " " + finding.remedy();
        return line.strip();
    }

    @Override
    public void end(CheckSummary summary) {
        out.println(summary.sentence());
    }
}
