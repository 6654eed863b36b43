package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.EstimateJson;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Estimator;
import dev.stackwright.model.availability.RecoveryEstimator;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Estimates how available a stack is. */
@Command(name = EstimateCommand.NAME,
        header = "Estimate the availability of a stack along its dependencies, against the chosen target.",
        description = {"", "An estimate from stated assumptions, not a promise. The design file beside the compose file"
            + " gives target, plans, replicas and assumptions of one's own; the formula is told in the guide,"
            + " estimate.md. Without --plan the design as a whole is told, and each plan in a line."},
        exitCodeList = {" 0:no estimate is below its target", " 1:an estimate is below its target",
            " 2:the file could not be read, the plan is unknown, or the command line is wrong"},
        footer = {"  stackwright estimate compose.yaml", "  stackwright estimate compose.yaml --plan pro",
            "  stackwright estimate compose.yaml --format json"})
final class EstimateCommand extends FileReport {

    static final String NAME = "estimate";

    @Option(names = "--plan", paramLabel = "PLAN", description = "Only this plan, with its choices, sizes and values.")
    private String plan;

    EstimateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        Snapshot snapshot = file.snapshot();
        if (plan != null && !snapshot.design().planNames().contains(plan)) {
            terminal().err().println("stackwright: the design of " + path() + " has no plan '" + plan + "'. "
                    + (snapshot.design().planNames().isEmpty() ? "It has no plans."
                            : "Its plans: " + String.join(", ", snapshot.design().planNames()) + "."));
            return ExitStatus.UNUSABLE;
        }
        Estimator estimator = new Estimator(Technologies.read(), ChoiceCatalog.read());
        List<Estimate> estimates = plan == null ? estimator.all(snapshot)
                : List.of(estimator.of(snapshot, Optional.of(plan)));
        if (isJson()) {
            RecoveryEstimator recovery = new RecoveryEstimator();
            new EstimateJson(terminal().out(), RootCommand.product()).write(path(), estimates,
                    estimate -> recovery.of(snapshot.design(), estimate));
        } else {
            new EstimateText(terminal().out()).print(path(), estimates, snapshot.design());
        }
        return estimates.stream().allMatch(Estimate::isMet) ? ExitStatus.OK : ExitStatus.ERRORS;
    }
}
