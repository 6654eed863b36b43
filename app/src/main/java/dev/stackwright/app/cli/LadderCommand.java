package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.ClimbReport;
import dev.stackwright.app.cli.report.Climbed;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.ComposeVerdict;
import dev.stackwright.model.ladder.LadderReading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.workspace.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the pattern of a stack and how far up the ladder it is. */
@Command(name = LadderCommand.NAME, mixinStandardHelpOptions = true,
        header = "Tell the pattern of a stack, and how far up the ladder it is.",
        description = {"", "The ladder has seven rungs: core services, caching, health, one service or several,"
            + " parameters, registries, sizing. Each tells what is missing where, and what is to be validated before"
            + " the next. 'stackwright edit FILE take-step next' goes on."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:told; every rung that --require names is met", " 1:a rung that --require names is not met",
            " 2:the file could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright ladder compose.yaml", "  stackwright ladder compose.yaml --docker --require 3",
            "  stackwright ladder compose.yaml --format json"})
final class LadderCommand implements Callable<Integer> {

    static final String NAME = "ladder";

    private final Terminal terminal;
    private final ComposeClient client;

    @Parameters(paramLabel = "FILE", arity = "1", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = PlainFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private PlainFormat format;

    @Option(names = "--require", paramLabel = "N", defaultValue = "0",
            description = "Fail where one of the rungs 1 to N is not met.")
    private int required;

    @Option(names = "--docker", description = "Ask the installed Docker Compose whether it takes the file. Nothing is"
        + " started.")
    private boolean docker;

    LadderCommand(Terminal terminal) {
        this(terminal, ComposeClient.ofThisMachine());
    }

    LadderCommand(Terminal terminal, ComposeClient client) {
        this.terminal = terminal;
        this.client = client;
    }

    @Override
    public Integer call() {
        return FileOpening.open(path, terminal).map(Opening.Opened::snapshot).map(this::answer)
                .orElse(ExitStatus.UNUSABLE);
    }

    private int answer(Snapshot snapshot) {
        Optional<ComposeVerdict> verdict = docker ? verdict() : Optional.empty();
        if (docker && verdict.isEmpty()) {
            terminal.err().println("stackwright: --docker needs Docker Compose, and 'docker compose version' does not"
                    + " work here. Install it, or ask without --docker.");
            return ExitStatus.UNUSABLE;
        }
        LadderReading reading = tell(snapshot, verdict);
        boolean reached = reading.rungs().stream().filter(rung -> rung.rung().number() <= required)
                .allMatch(rung -> rung.isMet());
        return reached ? ExitStatus.OK : ExitStatus.ERRORS;
    }

    private LadderReading tell(Snapshot snapshot, Optional<ComposeVerdict> verdict) {
        LadderKnowledge knowledge = LadderKnowledge.read();
        Findings findings = new Findings(CheckKnowledge.read(), List.of(path));
        LadderReading reading = knowledge.ladder().read(snapshot, findings.in(path, snapshot), verdict);
        Climbed climbed = new Climbed(path, snapshot,
                knowledge.patterns().of(findings.stackOf(path, snapshot).project()), reading,
                reading.rungs().stream().filter(rung -> !rung.isMet())
                        .flatMap(rung -> knowledge.ladder().step(rung.rung()).questions(snapshot).stream()).toList());
        ClimbReport report = new ClimbReport(terminal.out());
        if (format == PlainFormat.JSON) {
            report.json(climbed, RootCommand.product());
        } else {
            report.text(climbed);
        }
        return reading;
    }

    private Optional<ComposeVerdict> verdict() {
        return client.isInstalled() ? client.on(ResolveOptions.filesAround(path.toAbsolutePath().normalize()))
                .map(answer -> new ComposeVerdict(answer.accepts(), answer.message())) : Optional.empty();
    }
}
