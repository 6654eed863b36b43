package dev.stackwright.app.cli;

import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Chain;
import dev.stackwright.model.availability.EntryEstimate;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Factor;
import dev.stackwright.model.availability.Improvement;
import dev.stackwright.model.availability.Part;
import dev.stackwright.model.availability.RecoveryEstimator;
import dev.stackwright.model.availability.RecoveryOutlook;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Design;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells estimates for reading, so that a person can redo the sum. */
final class EstimateText {

    private static final String INDENT = "  ";

    private final PrintWriter out;

    EstimateText(PrintWriter out) {
        this.out = out;
    }

    /** @param estimates the one that is told in full, and behind it those that are told in a line */
    void print(Path path, List<Estimate> estimates, Design design) {
        Estimate first = estimates.get(0);
        String of = path + first.plan().map(plan -> ", plan " + plan).orElse("");
        if (first.isEmpty()) {
            out.println(of + ": there is no service to estimate.");
            return;
        }
        Availability whole = first.whole().availability();
        out.println(of + ": likely " + whole.inWords() + " % (" + Availability.inWords(whole.low()) + " to "
                + Availability.inWords(whole.high()) + ").");
        out.println("Down " + SlaTarget.inWords(whole.downtimePerYear()) + " a year, "
                + SlaTarget.inWords(whole.downtimePerMonth()) + " a month, "
                + SlaTarget.inWords(whole.downtimePerDay()) + " a day.");
        out.println(target(first));
        out.println("Weakest link: " + first.whole().weakest().map(EstimateText::weakest).orElse("none."));
        first.entries().forEach(entry -> entry(entry, first));
        improvements(first.improvements());
        recovery(new RecoveryEstimator().of(design, first));
        leftOut(first);
        plans(estimates.subList(1, estimates.size()));
        out.println();
        out.println("An estimate from assumptions, not a promise. * marks what the design assumes itself.");
    }

    private static String target(Estimate estimate) {
        return estimate.target().map(target -> "Target " + target.option().name() + ": " + estimate.excessPerYear()
                .map(excess -> "missed by " + SlaTarget.inWords(excess) + " a year.").orElse("met."))
                .orElse("No target is chosen.");
    }

    private static String weakest(Factor factor) {
        return factor.name() + ", " + factor.availability().inWords() + " %.";
    }

    private void entry(EntryEstimate entry, Estimate estimate) {
        out.println();
        out.println("Through " + entry.name() + ": " + entry.product().availability().inWords() + " %, the product of");
        TextTable table = new TextTable();
        table.add("", "COPIES", "EACH", "TOGETHER", "");
        List<Factor> factors = entry.product().factors();
        places(factors, table, Factor.Kind.LOAD_BALANCER);
        chain(entry.chain(), "", table);
        places(factors, table, Factor.Kind.ZONES);
        places(factors, table, Factor.Kind.REGIONS);
        table.print(out, INDENT);
    }

    private static void places(List<Factor> factors, TextTable table, Factor.Kind kind) {
        factors.stream().filter(factor -> factor.kind() == kind).forEach(factor -> table.add(factor.name(),
                String.valueOf(factor.copies()), each(factor.assumption().share(), factor.assumption().overridden()),
                factor.availability().inWords(), factor.bound().isEmpty() ? ""
                        : "no more because of " + String.join(", ", factor.bound())));
    }

    private static void chain(Chain chain, String indent, TextTable table) {
        Part part = chain.part();
        if (chain.isCounted()) {
            table.add(indent + part.name(), String.valueOf(part.counted()),
                    each(part.assumption().share(), part.assumption().overridden()), part.availability().inWords(),
                    remark(part));
            chain.needs().forEach(next -> chain(next, indent + INDENT, table));
        } else {
            table.add(indent + part.name(), "", "", "", "counted above");
        }
    }

    private static String each(Availability share, boolean overridden) {
        return share.inWords() + (overridden ? "*" : "");
    }

    private static String remark(Part part) {
        return switch (part.need()) {
            case ONE -> "";
            case MAJORITY -> part.copies() > 1 ? "most of " + part.copies() + " have to agree" : "";
            case ALONE -> part.copies() > 1
                    ? part.copies() + " run, but nothing replicates its data" : "";
        };
    }

    private void improvements(List<Improvement> improvements) {
        if (improvements.isEmpty()) {
            return;
        }
        out.println();
        out.println("What would raise it most, one after the other:");
        improvements.forEach(step -> out.println(INDENT + step.inWords() + ": " + Availability.inWords(step.before())
                + " -> " + Availability.inWords(step.after())));
    }

    private void recovery(RecoveryOutlook outlook) {
        out.println();
        out.println("RTO: " + outlook.promised().timeObjective().map(minutes -> minutes + " minutes promised, ")
                .orElse("nothing promised, ") + "about " + outlook.slowest().minutes() + " minutes assumed ("
                + outlook.slowest().name().toLowerCase(Locale.ROOT)
                + (outlook.slowestOf().isEmpty() ? "" : ": " + String.join(", ", outlook.slowestOf())) + ").");
        if (!outlook.stores().isEmpty()) {
            out.println("RPO: " + outlook.promised().pointObjective().map(minutes -> minutes + " minutes promised, ")
                    .orElse("nothing promised, ") + point(outlook));
        }
    }

    private static String point(RecoveryOutlook outlook) {
        Optional<String> missing = outlook.withoutBackup().isEmpty() ? Optional.empty()
                : Optional.of("no backup is recorded of " + String.join(", ", outlook.withoutBackup()) + ".");
        return missing.orElseGet(() -> outlook.pointMinutes().orElseThrow() + " minutes by the recorded backups"
                + (outlook.untested().isEmpty() ? "."
                        : "; never restored: " + String.join(", ", outlook.untested()) + "."));
    }

    private void leftOut(Estimate estimate) {
        if (!estimate.leftOut().isEmpty()) {
            out.println();
            out.println("Not counted:");
            estimate.leftOut().forEach(one -> out.println(INDENT + one.service() + ": " + one.reason()));
        }
    }

    private void plans(List<Estimate> plans) {
        if (!plans.isEmpty()) {
            out.println();
            TextTable table = new TextTable();
            table.add("PLAN", "LIKELY", "TARGET", "");
            plans.forEach(plan -> table.add(plan.plan().orElseThrow(), plan.whole().availability().inWords(),
                    plan.target().map(target -> target.option().id()).orElse("-"), plan.isMet() ? "" : "missed"));
            table.print(out, "");
        }
    }
}
