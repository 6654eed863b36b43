package dev.stackwright.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageReportTest {

    private static final Path FILE = Path.of("shop/compose.yaml");
    private static final TextDocument TEXT = TextDocument.of("services:\n  web: {}\n".repeat(6));

    private static PlacedFinding finding(Severity severity, int offset, String message) {
        CheckInfo info = new CheckInfo("a-check", "Title", severity, Family.LINT, "Why.", "Do it.", List.of("Source"));
        return PlacedFinding.of(Finding.ofStack(info, Range.at(offset), message), FILE, TEXT);
    }

    private static String page(Ansi ansi, PlacedFinding... findings) {
        StringWriter written = new StringWriter();
        PageReport report = new PageReport(new PrintWriter(written), ansi);
        Checked file = new Checked.Read(FILE, List.of(findings), List.of());
        CheckSummary summary = new CheckSummary();
        report.begin();
        report.add(file);
        summary.add(file);
        report.end(summary);
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theFileStandsOnceAboveColumns() {
        assertThat(page(Ansi.OFF, finding(Severity.ERROR, 12, "web is empty."),
                finding(Severity.ADVICE, 115, "Add @|bold a name|@."))).isEqualTo("""
                shop/compose.yaml
                   2:3  error    web is empty.  a-check
                                 Do it.
                  12:6  advice   Add @|bold a name|@.  a-check
                                 Do it.

                Checked 1 file: 1 error, 1 advice.
                """);
    }

    @Test
    void aFileWithoutFindingsIsNotNamed() {
        assertThat(page(Ansi.OFF)).isEqualTo("Checked 1 file: nothing to report.\n");
    }

    @Test
    void theSeverityIsColouredWhereTheTerminalCan() {
        assertThat(page(Ansi.ON, finding(Severity.ERROR, 12, "web is empty.")))
                .contains("\u001b[1m\u001b[31merror").contains("web is empty.");
    }
}
