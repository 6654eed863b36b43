package dev.stackwright.rendering.handoff;

import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.model.design.Decision.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The decisions of a design as records for the next person: context, weighed options, outcome, consequences. */
public final class DecisionRecords {

    private static final String NOTHING = "Not written yet.";

    private DecisionRecords() {
    }

    /** Those in force or proposed, the latest first; what they have replaced stands in their records. */
    public static List<HandoffView.DecisionRecord> of(Map<String, Decision> decisions) {
        return decisions.values().stream().filter(decision -> decision.status() == Status.ACCEPTED
                        || decision.status() == Status.PROPOSED)
                .sorted(Comparator.comparing(Decision::date).reversed()).map(DecisionRecords::record).toList();
    }

    /** One decision; its texts are Markdown. */
    public static HandoffView.DecisionRecord record(Decision decision) {
        Weighing weighing = new Weighing(decision);
        List<String> head = new ArrayList<>(List.of("Criterion", "Weight"));
        decision.options().forEach(option -> head.add(Markdown.text(option.name())));
        List<List<String>> rows = new ArrayList<>();
        decision.criteria().forEach(criterion -> rows.add(row(decision, criterion)));
        List<String> totals = new ArrayList<>(List.of("**Total**", String.valueOf(weighing.sum())));
        decision.options().forEach(option -> totals.add(weighing.total(option)
                .map(total -> "**" + total + "**").orElse("not judged yet")));
        rows.add(totals);
        List<String> sums = decision.options().stream().filter(option -> weighing.total(option).isPresent())
                .map(option -> Markdown.text(option.name()) + ": " + weighing.arithmetic(option) + " of 500.").toList();
        return new HandoffView.DecisionRecord(Markdown.text(decision.title()), decision.date().toString(),
                decision.status().id(), written(decision.context()), head, rows, sums, notes(decision),
                outcome(decision), written(decision.consequences()));
    }

    private static List<String> row(Decision decision, Criterion criterion) {
        List<String> cells = new ArrayList<>(List.of(Markdown.text(criterion.name()),
                String.valueOf(criterion.weight())));
        decision.options().forEach(option -> cells.add(option.score(criterion.id())
                .map(score -> String.valueOf(score.points())).orElse("\u2013")));
        return cells;
    }

    /** Why scores are as they are, where somebody has said so. */
    private static List<String> notes(Decision decision) {
        List<String> notes = new ArrayList<>();
        for (Option option : decision.options()) {
            for (Criterion criterion : decision.criteria()) {
                option.score(criterion.id()).filter(score -> !score.note().isBlank()).ifPresent(score ->
                        notes.add(Markdown.text(option.name() + ", " + criterion.name() + ", " + score.points() + ": "
                                + score.note())));
            }
        }
        return notes;
    }

    private static String outcome(Decision decision) {
        String reason = decision.reason().isBlank() ? "" : " " + Markdown.text(decision.reason());
        return decision.outcome().map(option -> "**" + Markdown.text(option) + "**." + reason)
                .orElse("Not decided; see the open questions.");
    }

    private static String written(String text) {
        return text.isBlank() ? NOTHING : Markdown.text(text);
    }
}
