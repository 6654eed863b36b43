package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.JsonReport;
import dev.stackwright.app.cli.report.LineReport;
import dev.stackwright.app.cli.report.PageReport;
import dev.stackwright.app.cli.report.Report;
import dev.stackwright.app.cli.report.SarifReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** The forms in which a check can be told. */
enum ReportFormat {
    TEXT, JSON, SARIF;

    /** True where the form tells what fixes write. */
    boolean tellsEdits() {
        return this != TEXT;
    }

    Report onTerminal(Terminal terminal) {
        boolean isPage = this == TEXT && terminal.isInteractive();
        return isPage ? new PageReport(terminal.out(), Ansi.AUTO) : inFile(terminal.out());
    }

    Report inFile(PrintWriter out) {
        return switch (this) {
            case TEXT -> new LineReport(out);
            case JSON -> new JsonReport(out, RootCommand.product());
            case SARIF -> new SarifReport(out, RootCommand.product(), Findings.checks(), Path.of(""));
        };
    }

    /** Reads it from the command line. */
    static final class Argument extends Choice<ReportFormat> {

        Argument() {
            super(values());
        }
    }
}
