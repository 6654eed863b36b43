package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.decision.DecisionCriteria;
import dev.stackwright.model.decision.DecisionNumbers;
import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.decision.FreeId;
import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.decision.RemoveDecision;
import dev.stackwright.model.decision.Succession;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.edit.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The decisions of the open project and what is being written about them. Writing changes a draft; the design changes
 * when a draft is saved, as one step of the history. Drafts stay while another decision is looked at.
 */
public final class DecisionsModel {

    private static final String EMPTY_ID = "decision";

    /** A decision that is being written, and what was recorded of it when that began. */
    private record Draft(Decision decision, Optional<Decision> base) {
    }

    private final Project project;
    private final DecisionCriteria criteria;
    private final Clock clock;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<DecisionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DecisionRow>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DecisionsModel(Project project, DecisionCriteria criteria, Clock clock) {
        this.project = project;
        this.criteria = criteria;
        this.clock = clock;
        project.workspace().addListener(change -> refresh());
        refresh();
    }

    DecisionCriteria criteria() {
        return criteria;
    }

    /** What is recorded and what is only written yet; the latest first. */
    ReadOnlyObjectProperty<List<DecisionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The decision that is looked at, as it is written now. */
    ReadOnlyObjectProperty<Optional<DecisionRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(String id) {
        shown.set(rows.get().stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /**
     * Begins a decision with the usual criteria and shows it. Nothing is recorded yet.
     *
     * @param title   may be empty
     * @param context may be empty
     * @param options what it is decided between
     */
    public void begin(String title, String context, List<Decision.Option> options) {
        Decision decision = new Decision(title, LocalDate.now(clock), Decision.Status.PROPOSED, context,
                criteria.criteria(), options, Optional.empty(), "", "");
        String id = FreeId.of(title, taken(), EMPTY_ID);
        drafts.put(id, new Draft(decision, Optional.empty()));
        refresh();
        show(id);
    }

    /**
     * Begins a decision that is to take the place of the shown one: between the same options, with the same links. It
     * is superseded once the new one is recorded as accepted.
     */
    void beginSuccessor() {
        shown.get().ifPresent(row -> {
            Decision old = row.decision();
            begin(old.title(), "", old.options().stream()
                    .map(option -> Decision.Option.unjudged(option.name(), option.entry())).toList());
            edit(decision -> decision.withCriteria(old.criteria()).withTrail(new DecisionTrail(Optional.empty(),
                    new TreeMap<>(), old.trail().links()).with(Link.SUPERSEDES, row.id())));
        });
    }

    /** What the decision of an id could be linked to. */
    List<LinkTarget> targets(Link link, String id) {
        return LinkTarget.all(link, project.snapshot()).stream().filter(target -> !target.id().equals(id))
                .filter(target -> link != Link.SUPERSEDES
                        || recorded().get(target.id()).status().wasAgreed()).toList();
    }

    /** The decisions that took the place of one, or are proposed to. */
    List<LinkTarget> successors(String id) {
        List<String> later = new Succession(recorded()).successors(id);
        return LinkTarget.all(Link.DECISIONS, project.snapshot()).stream()
                .filter(target -> later.contains(target.id())).toList();
    }

    /** What proves a decision as it is written now. */
    List<Evidence> evidence(List<EvidencePoint> points, Decision decision) {
        return Evidence.of(points, decision, project.snapshot().design().brief());
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>(recorded().keySet());
        taken.addAll(drafts.keySet());
        return taken;
    }

    /** Changes the draft of the shown decision. */
    void edit(UnaryOperator<Decision> change) {
        shown.get().ifPresent(row -> {
            Optional<Decision> recorded = Optional.ofNullable(recorded().get(row.id()));
            Optional<Decision> base = Optional.ofNullable(drafts.get(row.id())).map(Draft::base).orElse(recorded);
            Decision changed = change.apply(row.decision());
            if (isSame(base, Optional.of(changed)) && isSame(base, recorded)) {
                drafts.remove(row.id());
            } else {
                drafts.put(row.id(), new Draft(changed, base));
            }
            refresh();
        });
    }

    /** Records the shown decision; answers why it cannot be recorded yet. */
    Optional<String> save() {
        DecisionRow row = shown.get().orElseThrow();
        Decision tidy = row.decision().withTitle(row.decision().title().strip());
        String id = row.isRecorded() ? row.id() : FreeId.of(tidy.title(), recorded().keySet(), EMPTY_ID);
        if (project.perform(new RecordDecision(id, tidy)) instanceof Outcome.Refusal refusal
                && !refusal.code().equals("no-change")) {
            return Optional.of(refusal.sentence());
        }
        drafts.remove(row.id());
        refresh();
        show(id);
        return Optional.empty();
    }

    /** Forgets what was written and not saved about the shown decision. */
    void discard() {
        shown.get().ifPresent(row -> drafts.remove(row.id()));
        refresh();
    }

    /** Takes the shown decision out of the design. */
    void remove() {
        shown.get().ifPresent(row -> {
            drafts.remove(row.id());
            if (row.isRecorded()) {
                project.perform(new RemoveDecision(row.id()));
            }
            refresh();
        });
    }

    /** True while something is written that was not saved. */
    public boolean hasDrafts() {
        return !drafts.isEmpty();
    }

    /** What stands in the two is the same; numbers come by themselves. */
    private static boolean isSame(Optional<Decision> one, Optional<Decision> other) {
        return one.map(DecisionsModel::withoutNumber).equals(other.map(DecisionsModel::withoutNumber));
    }

    private static Decision withoutNumber(Decision decision) {
        DecisionTrail trail = decision.trail();
        return decision.withTrail(new DecisionTrail(Optional.empty(), trail.evidence(), trail.links()));
    }

    private Map<String, Decision> recorded() {
        return project.snapshot().design().rationale().decisions();
    }

    private void refresh() {
        Map<String, Decision> recorded = recorded();
        List<DecisionRow> all = new ArrayList<>();
        Map<String, Integer> numbers = DecisionNumbers.of(recorded);
        drafts.forEach((id, draft) -> all.add(new DecisionRow(id, Optional.ofNullable(numbers.get(id)),
                draft.decision(), true, recorded.containsKey(id),
                !isSame(draft.base(), Optional.ofNullable(recorded.get(id))))));
        recorded.forEach((id, decision) -> {
            if (!drafts.containsKey(id)) {
                all.add(new DecisionRow(id, Optional.of(numbers.get(id)), decision, false, true, false));
            }
        });
        all.sort(Comparator.comparing((DecisionRow row) -> row.decision().date()).reversed()
                .thenComparing(DecisionRow::id));
        rows.set(List.copyOf(all));
        shown.set(shown.get().flatMap(row -> all.stream().filter(now -> now.id().equals(row.id())).findFirst()));
    }
}
