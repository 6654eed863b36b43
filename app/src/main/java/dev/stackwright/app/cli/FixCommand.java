package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.CheckSummary;
import dev.stackwright.app.cli.report.Checked;
import dev.stackwright.app.cli.report.LineReport;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.FixAll;
import dev.stackwright.model.check.FixRun;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Opening;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies the fixes of findings to a file. */
@Command(name = FixCommand.NAME, mixinStandardHelpOptions = true,
        header = "Apply the fixes that findings of a compose file offer; only the lines they name change.",
        description = {"", "A safe fix writes down what holds already: the same containers run with the same values,"
            + " reachable from the same places and with the same data. Those of a check that is named are applied"
            + " whether safe or not; with --all-safe the safe ones of them. What somebody accepted is left alone.", "",
            "It says what it fixed and what is left. With --dry-run the change is printed as a unified diff, the rest"
            + " goes to standard error, and nothing is written."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:no error is left", " 1:errors are left",
            " 2:the file could not be read or written, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright fix compose.yaml --all-safe --dry-run",
            "  stackwright fix compose.yaml --check implied-dependency --check healthcheck-missing"})
final class FixCommand implements Callable<Integer> {

    static final String NAME = "fix";

    private final Terminal terminal;
    private final Ahead<CheckKnowledge> knowledge = CheckKnowledge.ahead();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--check", paramLabel = "ID", description = "Fix the findings of this check; may be said several"
        + " times. 'stackwright explain' lists the checks.")
    private List<String> checks = List.of();

    @Option(names = "--all-safe", description = "Apply the safe fixes.")
    private boolean allSafe;

    @Option(names = {"-n", "--dry-run"}, description = "Print the change as a unified diff and write nothing.")
    private boolean dryRun;

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckKnowledge known = knowledge.get();
        refuseMisuse(known);
        FileEdit edit = new FileEdit(terminal, path, dryRun, Reach.UNSAID);
        Optional<Opening.Opened> opened = edit.open();
        if (opened.isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        Findings findings = new Findings(known, List.of(path));
        FixRun run = new FixAll(snapshot -> findings.in(path, snapshot), this::isWanted)
                .on(edit.knowing(opened.get()));
        PrintWriter said = dryRun ? terminal.err() : terminal.out();
        if (run.done().isEmpty()) {
            said.println(path + ": nothing to fix.");
        } else {
            int status = edit.write(opened.get(), run.after(), run.edit().orElseThrow().title());
            if (status != ExitStatus.OK) {
                return status;
            }
        }
        tell(run, said);
        return tellLeft(findings.in(path, run.after()), run.after(), said);
    }

    private void refuseMisuse(CheckKnowledge known) {
        if (checks.isEmpty() && !allSafe) {
            throw new ParameterException(spec.commandLine(), "Say which findings: --check ID or --all-safe.");
        }
        checks.stream().filter(id -> known.all().info(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new ParameterException(spec.commandLine(), UnknownCheck.sentence(id, known.all()));
        });
    }

    private boolean isWanted(Finding finding) {
        return (checks.isEmpty() || checks.contains(finding.id())) && (!allSafe || FixAll.isSafe(finding));
    }

    private void tell(FixRun run, PrintWriter said) {
        run.done().forEach(done -> said.println("  fixed " + what(done.finding(), done.fix()) + "."));
        run.refused().forEach(refused -> said.println("  not fixed " + what(refused.finding(), refused.fix()) + ": "
                + refused.refusal().sentence()));
    }

    private static String what(Finding finding, Fix fix) {
        String element = finding.element().map(named -> named.name() + ": ").orElse("");
        return "[" + finding.id() + "] " + element + fix.title();
    }

    private int tellLeft(List<Finding> left, Snapshot after, PrintWriter said) {
        Checked.Read read = new Checked.Read(path, CheckRun.placed(left, path, after), List.of());
        CheckSummary summary = new CheckSummary();
        summary.add(read);
        LineReport report = new LineReport(said);
        report.add(read);
        said.println("Left: " + summary.counts() + ".");
        return summary.open(Severity.ERROR) > 0 ? ExitStatus.ERRORS : ExitStatus.OK;
    }
}
