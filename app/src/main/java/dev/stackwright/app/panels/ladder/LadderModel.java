package dev.stackwright.app.panels.ladder;

import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.app.project.Derived;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.OtherFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.ComposeVerdict;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.Step;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.StepQuestion;
import dev.stackwright.model.ladder.TakeBackPoint;
import dev.stackwright.model.ladder.ValidatePoint;
import dev.stackwright.model.pattern.PatternMatch;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the ladder panel shows and does: go to a place, take a step, confirm a point, ask Docker Compose. */
final class LadderModel {

    /** What Docker Compose said, and of which text. */
    private record Asked(TextDocument text, ComposeVerdict verdict) {
    }

    private final Project project;
    private final LadderBook book;
    private final Checks checks;
    private final Prompts prompts;
    private final Consumer<Gap> reveal;
    private final ComposeClient client;
    private final Derived<Climb> climb;
    private volatile Optional<Asked> asked = Optional.empty();
    private volatile boolean watched = true;

    /** @param reveal shows a place in the text */
    LadderModel(Project project, LadderBook book, Checks checks, Prompts prompts, Consumer<Gap> reveal,
                ComposeClient client) {
        this.project = project;
        this.book = book;
        this.checks = checks;
        this.prompts = prompts;
        this.reveal = reveal;
        this.client = client;
        this.climb = project.deriveWhenQuiet(this::read, Climb.UNREAD);
        project.resolution().addListener(climb::refresh);
    }

    Derived<Climb> climb() {
        return climb;
    }

    /** @param looks false while nobody sees what is read, so that it is not read */
    void setWatched(boolean looks) {
        if (looks != watched) {
            watched = looks;
            if (looks) {
                climb.refresh();
            }
        }
    }

    private Climb read(Snapshot snapshot) {
        if (!watched) {
            return Climb.UNREAD;
        }
        if (snapshot.text().text().isBlank()) {
            return Climb.NOTHING;
        }
        Optional<WholeProject> whole = project.resolution().of(snapshot);
        List<Finding> findings = whole.map(known -> checks.run(snapshot, known.stack()))
                .orElseGet(() -> checks.run(snapshot));
        Optional<PatternMatch> pattern = whole.map(known -> book.patterns().of(known.project()))
                .orElseGet(() -> book.patterns().of(snapshot.compose()));
        Optional<ComposeVerdict> verdict = asked.filter(said -> said.text().equals(snapshot.text()))
                .map(Asked::verdict);
        return new Climb(snapshot.text(), pattern, Optional.of(book.ladder().read(snapshot, findings, verdict)));
    }

    /** The place, as people say it. */
    String place(Gap gap) {
        TextDocument text = gap.file().map(OtherFile::text).orElse(climb.get().text());
        int line = text.positionOf(Math.min(gap.range().start(), text.length())).line();
        return gap.file().map(other -> WholeProject.nameOf(other.path(), project.file().orElseThrow()))
                .map(name -> Strings.text("findings.place.file", name, line))
                .orElseGet(() -> Strings.text("findings.place.line", line));
    }

    /** Selects what the gap is about and shows its place in the text. */
    void reveal(Gap gap) {
        gap.element().ifPresent(element -> project.selection().select(Set.of(element), this));
        reveal.accept(gap);
    }

    void select(String service) {
        project.selection().select(Set.of(ElementId.service(service)), this);
    }

    /** Asks what the step needs, shows its edit, and performs it where the user wants it. */
    void take(Rung rung) {
        Snapshot snapshot = project.snapshot();
        Step step = book.ladder().step(rung);
        project.background().run(() -> step.questions(snapshot), questions -> ask(step, questions), this::crashed);
    }

    private void ask(Step step, List<StepQuestion> questions) {
        Optional<StepAnswers> answers = questions.isEmpty() ? Optional.of(StepAnswers.NONE)
                : prompts.step().answers(step.rung(), questions);
        answers.ifPresent(given -> {
            Snapshot snapshot = project.snapshot();
            project.background().run(() -> step.take(snapshot, given), result -> show(step, given, result, snapshot),
                    this::crashed);
        });
    }

    private void show(Step step, StepAnswers answers, Step.Result result, Snapshot before) {
        if (before.revision() != project.snapshot().revision()) {
            tell(Strings.text("ladder.changed"), "");
        } else if (result.outcome() instanceof Outcome.Ready ready) {
            perform(ready.edit(), before, reason(step, result));
        } else if (result.outcome() instanceof Outcome.Refusal refusal && refusal.isPossible()) {
            project.perform(step.recipe(answers));
        } else if (result.outcome() instanceof Outcome.Refusal refusal) {
            tell(refusal.reason(), refusal.remedy());
        }
    }

    /** A decision leaves the text alone, so there is no difference to show. */
    private void perform(Edit edit, Snapshot before, String reason) {
        if (!edit.changesText() || prompts.preview().wanted(edit, before, reason)) {
            project.workspace().perform(edit);
        }
    }

    private static String reason(Step step, Step.Result result) {
        return result.left().isEmpty() ? step.rung().goal()
                : Strings.text("ladder.left", step.rung().goal(), String.join(" ", result.left()));
    }

    private void tell(String reason, String remedy) {
        prompts.questions().tell(Notice.warning(Strings.text("ladder.noStep"), reason, remedy));
    }

    private void crashed(Exception error) {
        throw new IllegalStateException("the step could not be worked out", error);
    }

    /** Asks who confirms the point, and writes that into the design file. */
    void confirm(ValidatePoint point) {
        prompts.name().nameFor(point.text()).ifPresent(name -> project.workspace().perform(book.ladder()
                .confirming(point, new Signature(name, LocalDate.now(Clock.systemDefaultZone())))));
    }

    void takeBack(String point) {
        project.workspace().perform(new TakeBackPoint(point));
    }

    /** Why Docker Compose cannot be asked now; empty where it can. */
    Optional<String> hindrance() {
        boolean unsaved = project.workspace().isTextDirty()
                || project.snapshot().others().keySet().stream().anyMatch(project.workspace()::isDirty);
        return project.file().isEmpty() || unsaved ? Optional.of(Strings.text("ladder.docker.unsaved"))
                : Optional.empty();
    }

    /** Asks Docker Compose what it makes of the files as they are saved. */
    void askCompose() {
        Path file = project.file().orElseThrow().toAbsolutePath().normalize();
        TextDocument text = project.snapshot().text();
        project.background().run(() -> client.on(ResolveOptions.filesAround(file)), answer -> {
            asked = answer.map(said -> new Asked(text, new ComposeVerdict(said.accepts(), said.message())));
            if (answer.isEmpty()) {
                prompts.questions().tell(Notice.warning(Strings.text("ladder.docker.none"),
                        Strings.text("ladder.docker.none.text"), Strings.text("ladder.docker.none.remedy")));
            }
            climb.refresh();
        }, this::crashed);
    }
}
