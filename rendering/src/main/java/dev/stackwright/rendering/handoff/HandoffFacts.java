package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the parts of a handoff ask about the exported stack, worked out once. */
public final class HandoffFacts {

    private final HandoffInput input;
    private final CheckContext context;
    private final List<Finding> problems;
    private final List<Finding> advice;
    private final ImageInventory images;
    private final List<StackVariable> variables;

    public HandoffFacts(HandoffInput input) {
        this.input = input;
        Snapshot snapshot = input.snapshot();
        this.context = new CheckContext(snapshot, input.technologies(), input.choices());
        this.problems = StandardChecks.problems(input.technologies(), input.choices()).run(snapshot, input.today());
        this.advice = StandardChecks.advice(input.technologies(), input.choices()).run(snapshot, input.today());
        this.images = new ImageInventory(snapshot.compose().services(), input.technologies());
        this.variables = StackVariables.in(snapshot);
    }

    public HandoffInput input() {
        return input;
    }

    public CheckContext context() {
        return context;
    }

    public List<Service> services() {
        return context.services();
    }

    public ImageInventory images() {
        return images;
    }

    public List<StackVariable> variables() {
        return variables;
    }

    /** What keeps the file from being read or started. */
    public List<Finding> problems() {
        return problems.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    /** What the checks of the architecture say, accepted findings among it. */
    public List<Finding> advice() {
        return advice;
    }

    /** Findings that nobody accepted, the heaviest first, each in the order of the text. */
    public List<Finding> open() {
        List<Finding> all = new ArrayList<>(problems);
        all.addAll(advice);
        return all.stream().filter(finding -> !finding.isAccepted())
                .sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
    }

    public List<Finding> accepted() {
        return advice.stream().filter(Finding::isAccepted).toList();
    }

    /** Findings of these checks that nobody accepted. */
    public List<Finding> open(String... checks) {
        return open().stream().filter(finding -> List.of(checks).contains(finding.id())).toList();
    }

    public int line(Range range) {
        return input.snapshot().text().positionOf(range.start()).line();
    }

    public String line(Finding finding) {
        return "line " + line(finding.range());
    }

    /** The line a service begins in, for a sentence. */
    public String line(Service service) {
        return "line " + line(service.keyRange());
    }

    /** A technology's name behind a service's, where its image is known. */
    public String labelled(Service service) {
        return context.recognise(service).map(known -> service.name() + " (" + known.name() + ")")
                .orElse(service.name());
    }

    /** The design-wide choices, then those of each plan under its name. */
    public List<Named<Choices>> choices() {
        List<Named<Choices>> all = new ArrayList<>();
        all.add(new Named<>("", context.design().choices()));
        context.design().planNames()
                .forEach(plan -> all.add(new Named<>(plan, context.design().choicesOf(plan))));
        return all;
    }

    /** The different answers to one choice in words, plans named where they differ; empty while nobody chose. */
    public Optional<String> chosen(Function<Choices, String> words) {
        Set<String> said = new LinkedHashSet<>();
        String designWide = words.apply(context.design().choices());
        for (Named<Choices> each : choices()) {
            String answer = words.apply(each.value());
            if (!answer.isEmpty() && (each.name().isEmpty() || !answer.equals(designWide))) {
                said.add(each.name().isEmpty() ? answer : answer + " in plan " + each.name());
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }

    /** A value under a name; an empty name stands for the design as a whole. */
    record Named<T>(String name, T value) {
    }
}
