package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.ControlsReport;
import dev.stackwright.app.cli.report.Judged;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.control.Compliance;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.control.Framework;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Opening;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how far a design meets the controls of compliance frameworks. */
@Command(name = ControlsCommand.NAME, mixinStandardHelpOptions = true,
        header = "Tell how far a design meets the controls of compliance frameworks, with the evidence.",
        description = {"", "Of the frameworks that the design file beside FILE names, or of those given with"
            + " --framework, which need not be chosen. A control is met where the design shows all it can show for it;"
            + " what only people can decide is open until somebody answers for it in the design file."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:every control is met, accepted or not applicable", " 1:a control is open",
            " 2:the file could not be read, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright controls compose.yaml", "  stackwright controls compose.yaml --framework gdpr",
            "  stackwright controls compose.yaml --format json"})
final class ControlsCommand implements Callable<Integer> {

    static final String NAME = "controls";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--framework", paramLabel = "ID",
            description = "Only this framework: soc2, hipaa, gdpr, pci-dss or iso-27001. May be given several times.")
    private List<String> only = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = PlainFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private PlainFormat format;

    ControlsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Controls controls = Controls.read();
        List<Framework> asked = only.stream().map(id -> known(controls, id)).toList();
        return FileOpening.open(path, terminal).map(Opening.Opened::snapshot)
                .map(snapshot -> tell(snapshot, controls, asked)).orElse(ExitStatus.UNUSABLE);
    }

    private int tell(Snapshot snapshot, Controls controls, List<Framework> asked) {
        List<FrameworkStatus> frameworks = judge(controls, snapshot, asked);
        Judged judged = new Judged(path, snapshot.text(), frameworks, ChoiceCatalog.read());
        ControlsReport report = new ControlsReport(terminal.out());
        if (format == PlainFormat.JSON) {
            report.json(judged, RootCommand.product());
        } else if (frameworks.isEmpty()) {
            terminal.out().println(path + ": no compliance framework is chosen. Name one with --framework.");
        } else {
            report.text(judged);
        }
        boolean open = frameworks.stream().anyMatch(framework -> framework.count(ControlState.OPEN) > 0);
        return open ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private List<FrameworkStatus> judge(Controls controls, Snapshot snapshot, List<Framework> asked) {
        Findings findings = new Findings(CheckKnowledge.read(), List.of(path));
        Compliance compliance = findings.compliance(path, controls);
        Optional<ResolvedStack> stack = Optional.of(findings.stackOf(path, snapshot));
        LocalDate today = LocalDate.now();
        return asked.isEmpty() ? compliance.chosen(snapshot, stack, today)
                : asked.stream().map(framework -> compliance.of(framework, snapshot, stack, today)).toList();
    }

    private Framework known(Controls controls, String id) {
        return controls.framework(id).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "There is no framework '" + id + "'. There are: " + controls.frameworks().stream().map(Framework::id)
                        .collect(Collectors.joining(", ")) + "."));
    }
}
