package dev.stackwright.app.panels.review;

import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.brief.PutRow;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.TakeBackPoint;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.handoff.ChecklistPoint;
import dev.stackwright.rendering.handoff.HandoffChecklist;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a review shows and does. It is worked out beside the window's thread once the user pauses, and only while
 * somebody looks; what is changed here is a step of the project.
 */
public final class ReviewModel {

    private final Project project;
    private final Function<Snapshot, Reviewed> looking;
    private final ReviewWays ways;
    private final Clock clock;
    private final RiskRegister register;
    private final DocumentCatalog documents = DocumentCatalog.read();
    private final Derived<Optional<Review>> review;
    private volatile boolean watched;

    /** @param looking what would leave of a snapshot; called on any thread */
    public ReviewModel(Project project, Function<Snapshot, Reviewed> looking, RiskRegister register, ReviewWays ways,
                       Clock clock) {
        this.project = project;
        this.looking = looking;
        this.register = register;
        this.ways = ways;
        this.clock = clock;
        this.review = project.deriveWhenQuiet(this::read, Optional.empty());
        project.resolution().addListener(this::refresh);
        project.onDiskProperty().addListener((property, before, now) -> refresh());
    }

    private Optional<Review> read(Snapshot snapshot) {
        return watched ? Optional.of(Review.of(looking.apply(snapshot), register, documents)) : Optional.empty();
    }

    private void refresh() {
        if (watched) {
            review.refresh();
        }
    }

    /** How the design stands; empty until somebody looks. */
    Derived<Optional<Review>> review() {
        return review;
    }

    /** @param looks false while nobody sees it, so that it is not worked out */
    void setWatched(boolean looks) {
        if (looks != watched) {
            watched = looks;
            refresh();
        }
    }

    RiskRegister register() {
        return register;
    }

    ReviewWays ways() {
        return ways;
    }

    Project project() {
        return project;
    }

    /** Asks who confirms the point, and writes that into the design file. */
    void confirm(ChecklistPoint point) {
        ways.names().nameFor(point.text()).flatMap(name ->
                HandoffChecklist.confirming(point.id(), new Signature(name, LocalDate.now(clock))))
                .ifPresent(project::perform);
    }

    void withdraw(ChecklistPoint point) {
        project.perform(new TakeBackPoint(point.id()));
    }

    /** Puts what the checks found into the register. */
    void takeUp(RiskCandidate candidate) {
        project.perform(new PutRow(register.risks(), Optional.empty(), candidate.cells()));
    }
}
