package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.AskReading.State;
import dev.stackwright.model.ladder.Rung.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ladder: its rungs, how a stack stands on them, and the steps up. Immutable. */
public final class Ladder {

    private final Technologies technologies;
    private final ChoiceCatalog choices;
    private final Catalog catalog;
    private final Checks checks;
    private final Practice practice = Practice.read("ladder/practice.yaml");
    private final LadderRules rules = new LadderRules(practice);
    private final List<Rung> rungs;
    private final List<StepQuestion> questions;

    public Ladder(Catalog catalog, Technologies technologies, ChoiceCatalog choices) {
        this.catalog = catalog;
        this.technologies = technologies;
        this.choices = choices;
        this.checks = StandardChecks.all(technologies, choices);
        List<DataEntry> entries = DataEntry.allOf("ladder/rungs.yaml");
        List<Rung> read = new ArrayList<>();
        entries.forEach(entry -> read.add(Rung.of(read.size() + 1, entry)));
        this.rungs = List.copyOf(read);
        this.questions = DataEntry.allOf("ladder/questions.yaml").stream().map(StepQuestion::of).toList();
    }

    /** The rungs, the lowest first. */
    public List<Rung> rungs() {
        return rungs;
    }

    public Optional<Rung> rung(int number) {
        return rungs.stream().filter(rung -> rung.number() == number).findFirst();
    }

    /** The point to validate of that id. */
    public Optional<ValidatePoint> point(String id) {
        return rungs.stream().flatMap(rung -> rung.point(id).stream()).findFirst();
    }

    /** How the stack stands, by what its text alone gives away. */
    public LadderReading read(Snapshot snapshot) {
        return read(snapshot, checks.run(snapshot), Optional.empty());
    }

    /**
     * How the stack stands.
     *
     * @param findings what the checks say of it
     * @param verdict  what Docker Compose said of this very text; empty where it was not asked
     */
    public LadderReading read(Snapshot snapshot, List<Finding> findings, Optional<ComposeVerdict> verdict) {
        LadderStack stack = stack(snapshot, findings);
        PointJudge judge = new PointJudge(stack, rules, verdict);
        return new LadderReading(rungs.stream().map(rung -> new RungReading(rung, asks(rung, stack),
                rung.points().stream().map(judge::of).toList())).toList());
    }

    private LadderStack stack(Snapshot snapshot, List<Finding> findings) {
        return new LadderStack(new CheckContext(snapshot, technologies, choices), findings);
    }

    private List<AskReading> asks(Rung rung, LadderStack stack) {
        return rung.asks().stream().map(ask -> reading(ask, stack)).toList();
    }

    private AskReading reading(Ask ask, LadderStack stack) {
        if (!stack.has(ask.needs())) {
            return new AskReading(ask, State.NOT_NEEDED, List.of(), Optional.empty());
        }
        List<Gap> gaps = ask.rule().map(rule -> rules.gaps(rule, stack))
                .orElseGet(() -> stack.open(ask.checks()).stream().map(Gap::of).toList());
        if (gaps.isEmpty()) {
            return new AskReading(ask, State.MET, gaps, Optional.empty());
        }
        Optional<Confirmation> settled = ask.settle()
                .flatMap(words -> Optional.ofNullable(stack.snapshot().design().confirmations().get(ask.id())))
                .filter(made -> made.contentHash().equals(new PointContent(stack).hashOfServices()));
        return new AskReading(ask, settled.isPresent() ? State.SETTLED : State.OPEN, gaps, settled);
    }

    /** A step up to that rung. */
    public Step step(Rung rung) {
        return new Step(this, rung);
    }

    /** The recipe by which a person confirms a point to validate. */
    public ConfirmPoint confirming(ValidatePoint point, Signature signature) {
        return new ConfirmPoint(point.id(), "Confirm: " + point.text(), signature,
                snapshot -> new PointContent(stack(snapshot, List.of())).hash(point.covers()));
    }

    ConfirmPoint settling(Ask ask, Signature signature) {
        return new ConfirmPoint(ask.id(), "Decide: " + ask.settle().orElseThrow(), signature,
                snapshot -> new PointContent(stack(snapshot, List.of())).hashOfServices());
    }

    /** What is open on a rung and could be done about it. */
    StepWork work(Rung rung, Snapshot snapshot, StepAnswers answers) {
        LadderStack stack = stack(snapshot, checks.run(snapshot));
        return new StepWork(this, stack, asks(rung, stack), answers, new StepRecipes(stack, catalog, practice));
    }

    List<StepQuestion> questions() {
        return questions;
    }

    /** The names of the rules the data may use. */
    Set<String> ruleNames() {
        return rules.names();
    }
}
