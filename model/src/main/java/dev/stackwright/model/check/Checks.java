package dev.stackwright.model.check;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A set of checks that is run over a project. Immutable: made once, asked after every change. */
public final class Checks {

    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparing(Checks::otherFile)
            .thenComparingInt(finding -> finding.range().start())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::id);

    private final List<Check> checks;
    private final List<Check> others;
    private final KeptFindings local;
    private final Technologies technologies;
    private final ChoiceCatalog choices;

    public Checks(List<Check> checks, Technologies technologies, ChoiceCatalog choices) {
        this.checks = List.copyOf(checks);
        this.others = this.checks.stream().filter(check -> !(check instanceof LocalCheck)).toList();
        this.local = new KeptFindings(this.checks.stream().filter(LocalCheck.class::isInstance).toList());
        this.technologies = technologies;
        this.choices = choices;
    }

    public List<Check> checks() {
        return checks;
    }

    /** What is known of all checks that findings may name: those of this set, and what is said where one fails. */
    public List<CheckInfo> infos() {
        return Stream.concat(checks.stream().map(Check::info), Stream.of(CheckBroken.info())).toList();
    }

    public Optional<CheckInfo> info(String id) {
        return infos().stream().filter(info -> info.id().equals(id)).findFirst();
    }

    /** The same set with those checks only that are wanted. */
    public Checks only(Predicate<CheckInfo> wanted) {
        return new Checks(checks.stream().filter(check -> wanted.test(check.info())).toList(), technologies, choices);
    }

    /** As {@link #run(Snapshot, LocalDate)} on the day of the call. */
    public List<Finding> run(Snapshot snapshot) {
        return run(snapshot, LocalDate.now());
    }

    /**
     * What the text alone gives away: nothing is missed that may stand in another file or in the environment.
     *
     * @param today decides which acceptances have run out
     */
    public List<Finding> run(Snapshot snapshot, LocalDate today) {
        return run(snapshot, () -> ResolvedStack.of(snapshot), today);
    }

    /** As {@link #run(Snapshot, ResolvedStack, LocalDate)} on the day of the call. */
    public List<Finding> run(Snapshot snapshot, ResolvedStack stack) {
        return run(snapshot, stack, LocalDate.now());
    }

    /**
     * The findings in the order of the text, those of other files behind them. Those that somebody accepted are
     * among them, marked; of a check that fails there is one that says so.
     *
     * @param stack the project the snapshot's text is the home file of
     * @param today decides which acceptances have run out
     */
    public List<Finding> run(Snapshot snapshot, ResolvedStack stack, LocalDate today) {
        return run(snapshot, () -> stack, today);
    }

    /**
     * What the checks look at, for others who judge the same stack.
     *
     * @param stack the project the snapshot's text is the home file of; empty where only the text is known
     */
    public CheckContext context(Snapshot snapshot, Optional<ResolvedStack> stack) {
        return context(snapshot, () -> stack.orElseGet(() -> ResolvedStack.of(snapshot)));
    }

    private CheckContext context(Snapshot snapshot, Supplier<ResolvedStack> stack) {
        return new CheckContext(snapshot, stack, technologies, choices);
    }

    private List<Finding> run(Snapshot snapshot, Supplier<ResolvedStack> stack, LocalDate today) {
        CheckContext context = context(snapshot, stack);
        return Stream.concat(local.on(context).stream(),
                        others.stream().flatMap(check -> found(check, context).stream()))
                .map(finding -> marked(finding, snapshot.design(), today))
                .sorted(BY_PLACE)
                .toList();
    }

    static List<Finding> found(Check check, CheckContext context) {
        try {
            return check.on(context);
        } catch (RuntimeException e) {
            return List.of(CheckBroken.finding(check, e, context));
        }
    }

    /** Asked for every pair that is compared, and empty nearly always. */
    private static String otherFile(Finding finding) {
        return finding.isElsewhere() ? finding.file().orElseThrow().path().toString() : "";
    }

    private static Finding marked(Finding finding, Design design, LocalDate today) {
        if (design.acceptances().isEmpty()) {
            return finding;
        }
        Optional<Acceptance> standing = design.acceptances().stream()
                .filter(acceptance -> acceptance.check().equals(finding.id()))
                .filter(acceptance -> acceptance.element().equals(finding.element()))
                .filter(acceptance -> acceptance.until().map(until -> !until.isBefore(today)).orElse(true))
                .findFirst();
        return standing.map(finding::accepted).orElse(finding);
    }
}
