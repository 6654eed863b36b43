package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.ladder.ConfirmPoint;
import dev.stackwright.model.ladder.Signature;
import java.util.List;
import java.util.Optional;

/**
 * The sixteen points of Omnistrate Solutions Architect, phase 11. What the studio sees counts first: a
 * confirmation does not outweigh a finding.
 */
public final class HandoffChecklist {

    private static final String FILE = "handoff/checklist.yaml";

    private HandoffChecklist() {
    }

    /** How each point stands for the project as it is. */
    public static List<ChecklistPoint> of(HandoffInput input) {
        return of(new HandoffFacts(input));
    }

    /** How each point stands by facts that are worked out already. */
    public static List<ChecklistPoint> of(HandoffFacts facts) {
        StackVerdicts verdicts = new StackVerdicts(facts);
        Design design = facts.input().snapshot().design();
        String hash = facts.input().textHash();
        return DataEntry.allOf(FILE).stream()
                .map(entry -> entry.allowing("id", "text", "person", AnswerPlace.FIELD_OF_DATA))
                .map(entry -> point(entry, verdicts.on(entry.text("id")), Optional.ofNullable(
                        design.confirmations().get(entry.text("id"))), hash))
                .toList();
    }

    /** Vouches for a point, for the compose file as it is; empty where there is no such point. */
    public static Optional<Recipe> confirming(String id, Signature signature) {
        return DataEntry.allOf(FILE).stream().filter(entry -> entry.text("id").equals(id)).findFirst()
                .map(entry -> new ConfirmPoint(id, "Confirm: " + entry.text("text"), signature,
                        HandoffInput::hashOf));
    }

    private static ChecklistPoint point(DataEntry entry, Verdict verdict, Optional<Confirmation> confirmation,
                                        String hash) {
        boolean current = confirmation.filter(made -> made.contentHash().equals(hash)).isPresent();
        String evidence = confirmation.map(made -> verdict.evidence() + " " + said(made, current, verdict))
                .orElse(verdict.evidence());
        return new ChecklistPoint(entry.text("id"), entry.text("text"),
                state(verdict, confirmation.isPresent(), current), evidence, entry.flag("person"),
                verdict.kind() == Verdict.Kind.NO, confirmation, AnswerPlace.of(entry));
    }

    private static PointState state(Verdict verdict, boolean confirmed, boolean current) {
        return switch (verdict.kind()) {
            case YES -> PointState.VERIFIED;
            case NO -> PointState.OPEN;
            case CANNOT_TELL -> !confirmed ? PointState.OPEN : current ? PointState.CONFIRMED : PointState.STALE;
        };
    }

    private static String said(Confirmation made, boolean current, Verdict verdict) {
        String against = verdict.kind() == Verdict.Kind.NO ? ", against what the studio sees" : "";
        return (current ? "Confirmed by " : "The file has changed since it was confirmed by ") + made.by() + " on "
                + made.on() + against + ".";
    }
}
