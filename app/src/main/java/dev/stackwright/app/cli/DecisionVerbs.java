package dev.stackwright.app.cli;

import dev.stackwright.model.decision.DecisionCriteria;
import dev.stackwright.model.decision.DecisionName;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.decision.FreeId;
import dev.stackwright.model.decision.LinkDecision;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.decision.RemoveDecision;
import dev.stackwright.model.decision.WriteEvidence;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Status;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verbs of {@code edit} that record decisions; they write the design file alone. */
final class DecisionVerbs {

    private static final Word DECISION =
            Word.parameter("DECISION", "Its number, its id or its title, as 'stackwright decisions FILE' tells them.");
    private static final Word TEXT = Word.parameter("TEXT", "What is written; an empty text takes it back.");
    private static final Word KIND = Word.parameter("KIND", "What it is linked to: requirements, risks, services or"
            + " decisions.");
    private static final Word TARGETS = Word.parameter("TARGET", "Its id or name, for example FR-2.").repeated();
    private static final Pattern SCORE = Pattern.compile("([^=]+)=([1-5])(?::\\s*(.*))?", Pattern.DOTALL);

    static final List<Verb> ALL = List.of(
            Verb.of("decide", "Record a decision that is to be taken between options, weighed by the usual criteria.",
                    DecisionVerbs::decide, Word.parameter("TITLE", "What is decided, a few words."),
                    Word.parameter("OPTION", "What can be chosen; at least two.").repeated())
                    .noting("It is proposed; score judges its options, write-decision accepts it."),
            Verb.of("write-decision", "Write texts, day, status or outcome of a decision.", DecisionVerbs::write,
                    DECISION, Word.parameter("FIELD=TEXT", "title, date, status, context, outcome, reason or"
                            + " consequences.").repeated()),
            Verb.of("score", "Judge an option of a decision.", DecisionVerbs::score, DECISION,
                    Word.parameter("OPTION", "Its name."),
                    Word.parameter("CRITERION=POINTS", "Its id or name and 1, the worst, to 5, the best; a reason may"
                            + " follow: cost=4:no licence.").repeated()),
            Verb.of("write-evidence", "Write what proves a decision by one of the points of evidence.",
                    said -> on(said, (snapshot, id) -> new WriteEvidence(id, point(said), said.text("TEXT"))),
                    DECISION, Word.parameter("POINT", EvidencePoint.all().stream().map(EvidencePoint::id)
                            .collect(Collectors.joining(", ")) + "."), TEXT),
            Verb.ofSeveral("link-decision", "Link a decision to what it answers to or shapes.",
                    said -> links(said, true), DECISION, KIND, TARGETS),
            Verb.ofSeveral("unlink-decision", "Take links of a decision back.", said -> links(said, false), DECISION,
                    KIND, TARGETS),
            Verb.of("supersede", "Say that another decision takes the place of one.", said -> on(said,
                    (snapshot, id) -> new LinkDecision(named(said, snapshot, "BY"), Link.SUPERSEDES, id, true)),
                    DECISION, Word.parameter("BY", "The decision that takes its place."))
                    .noting("The one before keeps its text; it is superseded once the other one is accepted."),
            Verb.of("remove-decision", "Take a decision out of the design.", said -> on(said,
                    (snapshot, id) -> new RemoveDecision(id)), DECISION)
                    .noting("One that was in force is better called deprecated: write-decision status=deprecated."));

    private DecisionVerbs() {
    }

    private static Recipe on(Said said, BiFunction<Snapshot, String, Recipe> recipe) {
        return snapshot -> recipe.apply(snapshot, named(said, snapshot, "DECISION")).on(snapshot);
    }

    private static String named(Said said, Snapshot snapshot, String label) {
        Map<String, Decision> decisions = snapshot.design().rationale().decisions();
        return DecisionName.of(said.text(label), decisions).orElse(said.text(label));
    }

    private static Recipe decide(Said said) {
        String title = said.text("TITLE").strip();
        List<Decision.Option> options = said.list("OPTION").stream()
                .map(name -> Decision.Option.unjudged(name.strip(), Optional.empty())).toList();
        Decision decision = new Decision(title, LocalDate.now(), Status.PROPOSED, "",
                DecisionCriteria.read().criteria(), options, Optional.empty(), "", "");
        return snapshot -> new RecordDecision(FreeId.of(title, snapshot.design().rationale().decisions().keySet(),
                "decision"), decision).on(snapshot);
    }

    private static Recipe change(Said said, UnaryOperator<Decision> change) {
        return snapshot -> {
            String id = named(said, snapshot, "DECISION");
            Decision decision = snapshot.design().rationale().decisions().get(id);
            return decision == null ? Outcome.refuse("no-such-decision", "There is no decision " + id + ".", "")
                    : new RecordDecision(id, change.apply(decision)).on(snapshot);
        };
    }

    private static Recipe write(Said said) {
        UnaryOperator<Decision> change = decision -> decision;
        for (String word : said.list("FIELD=TEXT")) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw said.misuse("'" + word + "' is not of the form FIELD=TEXT.");
            }
            UnaryOperator<Decision> before = change;
            UnaryOperator<Decision> next = field(said, word.substring(0, equals), word.substring(equals + 1).strip());
            change = decision -> next.apply(before.apply(decision));
        }
        return change(said, change);
    }

    private static UnaryOperator<Decision> field(Said said, String name, String text) {
        return switch (name) {
            case "title" -> decision -> decision.withTitle(text);
            case "date" -> {
                LocalDate day = day(said, text);
                yield decision -> decision.withDate(day);
            }
            case "status" -> {
                Status status = Status.of(text).orElseThrow(() -> said.misuse("'" + text + "' is no status; say "
                        + Stream.of(Status.values()).map(Status::id).collect(Collectors.joining(", ")) + "."));
                yield decision -> decision.withStatus(status);
            }
            case "context" -> decision -> decision.withContext(text);
            case "outcome" -> decision -> decision.withOutcome(Optional.of(text).filter(option -> !option.isEmpty()),
                    decision.reason());
            case "reason" -> decision -> decision.withOutcome(decision.outcome(), text);
            case "consequences" -> decision -> decision.withConsequences(text);
            default -> throw said.misuse("A decision has no '" + name + "'. It has title, date, status, context,"
                    + " outcome, reason and consequences.");
        };
    }

    private static LocalDate day(Said said, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw said.misuse("'" + text + "' is no day; write it as 2027-01-31.");
        }
    }

    private static Recipe score(Said said) {
        String option = said.text("OPTION");
        List<Matcher> scores = said.list("CRITERION=POINTS").stream().map(SCORE::matcher).toList();
        scores.stream().filter(score -> !score.matches()).findFirst().ifPresent(score -> {
            throw said.misuse("Points go from 1 to 5, as in cost=4 or cost=4:no licence.");
        });
        return change(said, decision -> {
            Decision scored = decision;
            if (decision.options().stream().noneMatch(known -> known.name().equals(option))) {
                throw said.misuse("'" + option + "' is none of its options: " + decision.options().stream()
                        .map(Decision.Option::name).collect(Collectors.joining(", ")) + ".");
            }
            for (Matcher score : scores) {
                String reason = Optional.ofNullable(score.group(3)).orElse("").strip();
                scored = new Matrix(scored).withScore(option, criterion(said, decision, score.group(1)),
                        Optional.of(new Decision.Score(Integer.parseInt(score.group(2)), reason)));
            }
            return scored;
        });
    }

    private static String criterion(Said said, Decision decision, String word) {
        return decision.criteria().stream().filter(criterion -> criterion.id().equals(word)
                        || criterion.name().equalsIgnoreCase(word)).findFirst().map(Decision.Criterion::id)
                .orElseThrow(() -> said.misuse("'" + word + "' is none of its criteria: " + decision.criteria().stream()
                        .map(Decision.Criterion::id).collect(Collectors.joining(", ")) + "."));
    }

    private static EvidencePoint point(Said said) {
        String id = said.text("POINT");
        return EvidencePoint.all().stream().filter(point -> point.id().equals(id)).findFirst()
                .orElseThrow(() -> said.misuse("'" + id + "' is no point of evidence; there are " + EvidencePoint.all()
                        .stream().map(EvidencePoint::id).collect(Collectors.joining(", ")) + "."));
    }

    private static List<Recipe> links(Said said, boolean linked) {
        Link link = Link.of(said.text("KIND").toLowerCase(Locale.ROOT)).orElseThrow(() -> said.misuse("'"
                + said.text("KIND") + "' is none of requirements, risks, services, decisions and supersedes."));
        boolean isDecision = link == Link.DECISIONS || link == Link.SUPERSEDES;
        return said.list("TARGET").stream().<Recipe>map(target -> on(said, (snapshot, id) -> new LinkDecision(id, link,
                isDecision ? DecisionName.of(target, snapshot.design().rationale().decisions()).orElse(target)
                        : target, linked))).toList();
    }
}
