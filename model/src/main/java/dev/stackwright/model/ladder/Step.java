package dev.stackwright.model.ladder;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.InOneGo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way up to one rung, as one edit. What needs an answer is left where none is given. */
public final class Step {

    /** Each round does the recipes of one point; more rounds than this mean that two points undo each other. */
    private static final int MAX_ROUNDS = 40;

    private final Ladder ladder;
    private final Rung rung;

    Step(Ladder ladder, Rung rung) {
        this.ladder = ladder;
        this.rung = rung;
    }

    public Rung rung() {
        return rung;
    }

    /**
     * What a step comes to.
     *
     * @param outcome the edit, or why there is none
     * @param left    what stays open on the rung afterwards, one sentence each, with the reason where a recipe was
     *                refused
     */
    public record Result(Outcome outcome, List<String> left) {

        public Result {
            left = List.copyOf(left);
        }
    }

    /**
     * What has to be answered before the step is taken. Further questions may follow from what the step itself adds;
     * they are asked as well.
     */
    public List<StepQuestion> questions(Snapshot snapshot) {
        return ladder.work(rung, snapshot, StepAnswers.NONE).questions();
    }

    /** The recipe, for those who need no more than its edit. */
    public Recipe recipe(StepAnswers answers) {
        return snapshot -> take(snapshot, answers).outcome();
    }

    /** The edit that takes the step by these answers. */
    public Result take(Snapshot snapshot, StepAnswers answers) {
        Optional<Outcome> wrong = wrongAnswer(snapshot, answers);
        if (wrong.isPresent()) {
            return new Result(wrong.get(), List.of());
        }
        List<Recipe> done = new ArrayList<>();
        List<Recipe> tried = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        Snapshot reached = snapshot;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Recipe> next = ladder.work(rung, reached, answers).next(tried);
            if (next.isEmpty()) {
                break;
            }
            for (Recipe recipe : next) {
                tried.add(recipe);
                Outcome outcome = recipe.on(reached);
                Optional<Snapshot> after = after(outcome, reached);
                if (after.isPresent()) {
                    done.add(recipe);
                    reached = after.get();
                } else if (outcome instanceof Outcome.Refusal refusal && !refusal.code().equals("no-change")) {
                    left.add(refusal.sentence());
                }
            }
        }
        left.addAll(ladder.work(rung, reached, answers).left());
        Outcome outcome = done.isEmpty() ? nothing(left, questions(snapshot))
                : new InOneGo("Take step " + rung.number() + ": " + rung.name(), done).on(snapshot);
        return new Result(outcome, List.copyOf(left));
    }

    /** Where the place is shared, either way leads on; the person is asked when all is put together. */
    private static Optional<Snapshot> after(Outcome outcome, Snapshot before) {
        if (outcome instanceof Outcome.Ready ready) {
            return Optional.of(before.apply(ready.edit()));
        }
        return ((Outcome.Refusal) outcome).shared().flatMap(Step::way).map(before::apply);
    }

    private static Optional<Edit> way(SharedPlace place) {
        return place.own().or(place::forAll);
    }

    private Optional<Outcome> wrongAnswer(Snapshot snapshot, StepAnswers answers) {
        Optional<String> unknown = answers.answers().keySet().stream().filter(id -> ladder.questions().stream()
                .noneMatch(question -> question.isAnsweredBy(id))).sorted().findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Outcome.refuse("no-such-question", "No step asks '" + unknown.get() + "'.",
                    "Questions are " + String.join(", ", ladder.questions().stream()
                            .map(StepQuestion::generalId).toList()) + "."));
        }
        return questions(snapshot).stream().flatMap(question -> answers.to(question.id()).stream()
                .flatMap(answer -> wrong(question, answer, answers).stream())).findFirst();
    }

    private static Optional<Outcome> wrong(StepQuestion question, String answer, StepAnswers answers) {
        if (question.isForEach()) {
            return answer.matches("\\S+") ? Optional.empty() : Optional.of(Outcome.refuse("no-such-answer",
                    "'" + answer + "' cannot be an answer to: " + question.text(), question.hint() + "."));
        }
        Optional<StepQuestion.Option> option = question.option(answer);
        if (option.isEmpty()) {
            return Optional.of(Outcome.refuse("no-such-answer", "'" + answer + "' is no answer to: "
                    + question.text(), "Answer with one of " + String.join(", ", question.options().stream()
                    .map(StepQuestion.Option::id).toList()) + "."));
        }
        return option.get().settles() && answers.signature().isEmpty()
                ? Optional.of(Outcome.refuse("name-needed", "Doing without it is a decision, and nobody has signed it.",
                        "Say who decides.")) : Optional.empty();
    }

    private Outcome nothing(Set<String> left, List<StepQuestion> questions) {
        if (left.isEmpty()) {
            return Outcome.refuse("no-change", "Everything this rung asks for is there.", "");
        }
        return Outcome.refuse("nothing-to-take", left.iterator().next(), questions.isEmpty() ? "Write it by hand."
                : "Answer " + String.join(" ", questions.stream().map(Step::answerable).toList()) + ".");
    }

    /** The question by its id, with the answers there are. */
    private static String answerable(StepQuestion question) {
        List<String> ids = question.options().stream().map(StepQuestion.Option::id).toList();
        return ids.isEmpty() ? question.id() : question.id() + " with " + String.join(", ", ids.subList(0,
                ids.size() - 1)) + " or " + ids.get(ids.size() - 1);
    }
}
