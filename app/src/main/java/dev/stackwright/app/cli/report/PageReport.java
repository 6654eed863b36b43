package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** For a person at a terminal: each file once, its findings below it in columns. */
public final class PageReport implements Report {

    private static final int SEVERITY_WIDTH = "warning".length();

    private final PrintWriter out;
    private final Ansi ansi;

    public PageReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    @Override
    public void begin() {
        // A page begins with its first file.
    }

    @Override
    public void add(Checked file) {
        if (!(file instanceof Checked.Read read)) {
            return;
        }
        List<PlacedFinding> open = read.findings().stream().filter(placed -> !placed.finding().isAccepted()).toList();
        if (open.isEmpty()) {
            return;
        }
        int width = open.stream().mapToInt(placed -> place(read.path(), placed).length()).max().orElse(0);
        out.println(styled("bold,underline", read.path().toString()));
        open.forEach(placed -> print(read.path(), placed, width));
        out.println();
        out.flush();
    }

    /** Line and column; with the file where it is another one than the file that was checked. */
    private static String place(Path checked, PlacedFinding placed) {
        return placed.file().equals(checked) ? placed.start().toString() : placed.file() + ":" + placed.start();
    }

    private void print(Path checked, PlacedFinding placed, int width) {
        Finding finding = placed.finding();
        String place = place(checked, placed);
        String severity = finding.severity().id();
        String margin = " ".repeat(2 + width - place.length());
        out.println(margin + styled("faint", place) + "  " + styled(style(finding.severity()), severity)
                + " ".repeat(SEVERITY_WIDTH - severity.length()) + "  " + finding.message() + "  "
                + styled("faint", finding.id()));
        if (!finding.remedy().isBlank()) {
            out.println(" ".repeat(2 + width + 2 + SEVERITY_WIDTH + 2) + finding.remedy());
        }
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case ADVICE -> "blue";
        };
    }

    /** Texts come from files, and may hold what picocli takes for its markup: styles are put around them here. */
    private String styled(String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    @Override
    public void end(CheckSummary summary) {
        String style = summary.open(Severity.ERROR) > 0 || summary.unreadable() > 0 ? "bold,red" : "bold";
        out.println(styled(style, summary.sentence()));
    }
}
