package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.EstimateJson;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Estimator;
import dev.stackwright.model.availability.RecoveryEstimator;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates how available a stack is. */
@Command(name = EstimateCommand.NAME, mixinStandardHelpOptions = true,
        header = "Estimate the availability of a stack along its dependencies, against the chosen target.",
        description = {"", "An estimate from stated assumptions, not a promise. The design file beside the compose file"
            + " gives target, plans, replicas and assumptions of one's own; the formula is told in the guide,"
            + " estimate.md. Without --plan the design as a whole is told, and each plan in a line."},
        parameterListHeading = "%nParameters:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:no estimate is below its target", " 1:an estimate is below its target",
            " 2:the file could not be read, the plan is unknown, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  stackwright estimate compose.yaml", "  stackwright estimate compose.yaml --plan pro",
            "  stackwright estimate compose.yaml --format json"})
final class EstimateCommand implements Callable<Integer> {

    static final String NAME = "estimate";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", converter = FileArgument.class, description = "The compose file.")
    private Path path;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Only this plan, with its choices, sizes and values.")
    private String plan;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = ListFormat.Argument.class,
            description = "text or json; text where nothing is said.")
    private ListFormat format;

    EstimateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ResolvedFile> opened = ResolvedFile.open(path, terminal);
        if (opened.isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        Snapshot snapshot = opened.get().snapshot();
        if (plan != null && !snapshot.design().planNames().contains(plan)) {
            terminal.err().println("stackwright: the design of " + path + " has no plan '" + plan + "'. "
                    + (snapshot.design().planNames().isEmpty() ? "It has no plans."
                            : "Its plans: " + String.join(", ", snapshot.design().planNames()) + "."));
            return ExitStatus.UNUSABLE;
        }
        Estimator estimator = new Estimator(Technologies.read(), ChoiceCatalog.read());
        List<Estimate> estimates = plan == null ? estimator.all(snapshot)
                : List.of(estimator.of(snapshot, Optional.of(plan)));
        if (format == ListFormat.JSON) {
            RecoveryEstimator recovery = new RecoveryEstimator();
            new EstimateJson(terminal.out(), RootCommand.product()).write(path, estimates,
                    estimate -> recovery.of(snapshot.design(), estimate));
        } else {
            new EstimateText(terminal.out()).print(path, estimates, snapshot.design());
        }
        return estimates.stream().allMatch(Estimate::isMet) ? ExitStatus.OK : ExitStatus.ERRORS;
    }
}
