package dev.stackwright.app.cli;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with compose files. */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true,
        header = "Report what is wrong with compose files, with line and column.",
        description = {"", "Every finding is one line: path:line:column severity [check] message. The choices in the design"
            + " file beside a compose file are taken into account; findings accepted there are only counted."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:no errors; warnings are allowed", " 1:errors were found",
            " 2:a file could not be read; the others were checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright check compose.yaml", "  stackwright check services/*/compose.yaml"})
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    private final Terminal terminal;
    private final ProjectFiles files = new ProjectFiles();

    @Parameters(paramLabel = "FILE", arity = "1..*", converter = FileArgument.class, description = "Compose files.")
    private List<Path> paths;

    private Findings findings;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckSummary summary = new CheckSummary();
        for (Path path : paths) {
            check(path, summary);
        }
        terminal.out().println(summary.sentence());
        return summary.exitStatus();
    }

    private void check(Path path, CheckSummary summary) {
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            terminal.report(failed.problem());
            summary.addUnreadable();
        } else if (opening instanceof Opening.Opened opened) {
            opened.notices().forEach(terminal::warn);
            List<Finding> found = findings().in(path, opened.snapshot());
            found.stream().filter(finding -> !finding.isAccepted())
                    .forEach(finding -> terminal.out().println(line(path, opened.snapshot(), finding)));
            summary.addFile(found);
        }
    }

    private Findings findings() {
        if (findings == null) {
            findings = new Findings();
        }
        return findings;
    }

    private static String line(Path path, Snapshot snapshot, Finding finding) {
        Position place = snapshot.text().positionOf(finding.range().start());
        return "%s:%s %s [%s] %s %s".formatted(path, place, finding.severity().id(), finding.id(), finding.message(),
                finding.remedy()).strip();
    }
}
