package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.CheckSummary;
import dev.stackwright.app.cli.report.Checked;
import dev.stackwright.app.cli.report.Report;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with compose files. */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true,
        header = "Report what is wrong with compose files, with line and column.",
        description = {"", "A folder stands for the compose files in it and in the folders below: those of the usual"
            + " names, and every YAML file with services at its top. The choices in the design file beside a compose"
            + " file are taken into account; findings accepted there are only counted.", "",
            "Text is for reading; behind a pipe every finding is one line: path:line:column severity [check] message."
            + " JSON is for scripts, SARIF 2.1.0 for code hosts and editors."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:nothing found that --fail-on names", " 1:findings of that severity or a heavier one",
            " 2:a file could not be read or written; the others were checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright check compose.yaml", "  stackwright check services --fail-on warning",
            "  stackwright check . --format sarif -o stackwright.sarif"})
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    private final Terminal terminal;
    private final ComposeClient client;
    private final Ahead<CheckKnowledge> knowledge = CheckKnowledge.ahead();

    @Parameters(paramLabel = "FILE", arity = "1..*", converter = FileArgument.class,
            description = "Compose files, or folders with compose files.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = ReportFormat.Argument.class,
            description = "text, json or sarif; text where nothing is said.")
    private ReportFormat format;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", converter = Threshold.Argument.class,
            description = "The lightest findings that make the check fail: error, warning, advice or never; error where"
                + " nothing is said.")
    private Threshold threshold;

    @Option(names = {"-o", "--output"}, paramLabel = "REPORT", converter = FileArgument.class,
            description = "Write the report to this file instead of standard output.")
    private Path output;

    @Option(names = "--docker", description = "Ask the installed Docker Compose as well, and report where it says"
        + " otherwise. Nothing is started.")
    private boolean docker;

    CheckCommand(Terminal terminal) {
        this(terminal, ComposeClient.ofThisMachine());
    }

    CheckCommand(Terminal terminal, ComposeClient client) {
        this.terminal = terminal;
        this.client = client;
    }

    @Override
    public Integer call() {
        ComposeSearch search = ComposeSearch.in(paths);
        if (output != null && search.files().stream().anyMatch(this::isOutput)) {
            terminal.err().println(output + ": This is one of the files to check. Name another file for the report.");
            return ExitStatus.UNUSABLE;
        }
        if (docker && !client.isInstalled()) {
            terminal.err().println("stackwright: --docker needs Docker Compose, and 'docker compose version' does not"
                    + " work here. Install it, or check without --docker.");
            return ExitStatus.UNUSABLE;
        }
        StringWriter written = new StringWriter();
        Report report = output == null ? format.onTerminal(terminal) : format.inFile(new PrintWriter(written));
        CheckSummary summary = check(search, report);
        boolean isComplete = summary.unreadable() == 0;
        if (output != null) {
            isComplete &= write(written.toString(), summary);
        }
        int ofFindings = threshold.isReached(summary) ? ExitStatus.ERRORS : ExitStatus.OK;
        return isComplete ? ofFindings : ExitStatus.UNUSABLE;
    }

    private CheckSummary check(ComposeSearch search, Report report) {
        CheckSummary summary = new CheckSummary();
        Progress progress = new Progress(terminal.err(), search.files().size());
        report.begin();
        search.problems().forEach(problem -> add(new Checked.Unreadable(problem), report, summary));
        Optional<SecondOpinion> opinion = docker ? Optional.of(new SecondOpinion(client)) : Optional.empty();
        new CheckRun(knowledge.get(), search.files(), format.tellsEdits(), opinion).run(file -> {
            progress.clear();
            add(file, report, summary);
            if (terminal.isInteractive()) {
                progress.step();
            }
        });
        progress.clear();
        report.end(summary);
        return summary;
    }

    private void add(Checked file, Report report, CheckSummary summary) {
        if (file instanceof Checked.Read read) {
            read.notices().forEach(terminal::warn);
        } else if (file instanceof Checked.Unreadable unreadable) {
            terminal.report(unreadable.problem());
        }
        report.add(file);
        summary.add(file);
    }

    private boolean isOutput(Path file) {
        try {
            return Files.exists(output) && Files.exists(file) && Files.isSameFile(file, output);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean write(String report, CheckSummary summary) {
        Optional<FileProblem> problem = new ProjectFiles().write(output, report.getBytes(StandardCharsets.UTF_8));
        problem.ifPresent(terminal::report);
        if (problem.isEmpty()) {
            terminal.out().println(output + ": written. " + summary.sentence());
        }
        return problem.isEmpty();
    }
}
