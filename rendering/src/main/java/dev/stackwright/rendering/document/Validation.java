package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.rendering.handoff.AnswerPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The validation checklist of System Architect, evaluated against a design. */
public final class Validation {

    private static final int MOST_NAMED = 4;

    private final StackFacts facts;
    private final BriefFacts brief;
    private final Map<String, Supplier<List<String>>> lacks = new LinkedHashMap<>();

    Validation(StackFacts facts) {
        this.facts = facts;
        this.brief = facts.brief();
        lacks.put("functional", this::unaddressed);
        lacks.put("targets", this::withoutTarget);
        lacks.put("scalability", () -> services(facts.operations().scaling().stream()
                .map(OperationFacts.Scale::service).toList(), "who changes the replicas"));
        lacks.put("security", () -> fields("security.authentication", "security.authorization", "security.atRest",
                "security.inTransit", "security.keys"));
        lacks.put("observability", () -> lacking(facts.operations().metrics().isEmpty()
                && facts.operations().logs().isEmpty() && !brief.has("watching.logs"), "where metrics and logs go"));
        lacks.put("errors", () -> services(facts.services().stream().filter(service -> service.hasDossier("failures"))
                .map(ServiceFacts::name).toList(), "error handling"));
        lacks.put("contracts", () -> fields("api.contracts"));
        lacks.put("models", () -> fields("data.entities"));
        lacks.put("deployment", this::deployment);
        lacks.put("risks", this::unmitigated);
        lacks.put("tradeoffs", this::undecided);
        lacks.put("feedback", () -> lacking(!brief.isChosen("document.status", "approved"),
                "the documents are not approved"));
        lacks.put("concerns", () -> first(facts.findings().stream()
                .filter(finding -> !finding.severity().equals("advice")).map(FindingFacts::title).distinct().toList()));
    }

    /** The points in the order of the source. */
    List<Point> points() {
        return DataEntry.allOf("documents/validation.yaml").stream().map(entry -> entry.allowing("id", "text", AnswerPlace.FIELD_OF_DATA))
                .map(entry -> new Point(entry.text("id"), entry.text("text"), lacks.get(entry.text("id")).get(),
                        AnswerPlace.of(entry))).toList();
    }

    /**
     * One point.
     *
     * @param lacks what keeps it from being met; empty where it is met
     * @param at    where in the studio that is mended
     */
    public record Point(String id, String text, List<String> lacks, Optional<AnswerPlace> at) {

        public Point {
            lacks = List.copyOf(lacks);
        }

        public boolean isMet() {
            return lacks.isEmpty();
        }
    }

    private List<String> unaddressed() {
        List<String> open = new ArrayList<>(fields("requirements.functional"));
        brief.rows("requirements.functional").stream().filter(row -> row.cell("services").isEmpty())
                .forEach(row -> open.add(row.id() + " names no service"));
        return open;
    }

    private List<String> withoutTarget() {
        List<String> open = new ArrayList<>(fields("requirements.quality"));
        brief.rows("requirements.quality").stream().filter(row -> row.cell("target").isEmpty())
                .forEach(row -> open.add(row.id() + " has no target"));
        return open;
    }

    private List<String> deployment() {
        List<String> open = new ArrayList<>(fields("delivery.pipeline"));
        open.addAll(lacking(facts.deployment().isEmpty(), "no deployment model is chosen"));
        open.addAll(lacking(facts.operations().rolloutStrategy().isEmpty(), "how versions roll out"));
        return open;
    }

    private List<String> unmitigated() {
        List<String> open = new ArrayList<>(fields("risks.register"));
        brief.rows("risks.register").stream().filter(row -> row.cell("mitigation").isEmpty())
                .forEach(row -> open.add(row.id() + " has no mitigation"));
        return open;
    }

    private List<String> undecided() {
        List<String> open = new ArrayList<>(lacking(facts.decisions().isEmpty(), "no decision is recorded"));
        facts.standing().stream().filter(decision -> decision.outcome().isEmpty())
                .forEach(decision -> open.add(decision.title() + " is not decided"));
        return open;
    }

    private List<String> fields(String... fields) {
        return Arrays.stream(fields).filter(field -> !brief.has(field)).map(brief::title).toList();
    }

    private List<String> services(List<String> done, String otherwise) {
        List<String> left = facts.services().stream().map(ServiceFacts::name).filter(name -> !done.contains(name))
                .toList();
        return lacking(!left.isEmpty(), otherwise + " of " + String.join(", ", left));
    }

    /** All of them stand in the handoff. */
    private static List<String> first(List<String> lacks) {
        if (lacks.size() <= MOST_NAMED + 1) {
            return lacks;
        }
        List<String> named = new ArrayList<>(lacks.subList(0, MOST_NAMED));
        named.add("and " + (lacks.size() - MOST_NAMED) + " more kinds of findings");
        return named;
    }

    private static List<String> lacking(boolean lacks, String what) {
        return lacks ? List.of(what) : List.of();
    }
}
