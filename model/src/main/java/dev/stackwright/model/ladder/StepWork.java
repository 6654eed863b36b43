package dev.stackwright.model.ladder;

import dev.stackwright.model.check.Fix;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.ladder.AskReading.State;
import dev.stackwright.model.ladder.StepQuestion.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is open on a rung at one moment of a step: the questions about it, and the recipes by the answers given. */
final class StepWork {

    private final Ladder ladder;
    private final LadderStack stack;
    private final List<AskReading> open;
    private final StepAnswers answers;
    private final StepRecipes recipes;

    StepWork(Ladder ladder, LadderStack stack, List<AskReading> asks, StepAnswers answers, StepRecipes recipes) {
        this.ladder = ladder;
        this.stack = stack;
        this.open = asks.stream().filter(ask -> ask.state() == State.OPEN).toList();
        this.answers = answers;
        this.recipes = recipes;
    }

    /** What has to be answered, each question once. */
    List<StepQuestion> questions() {
        Map<String, StepQuestion> asked = new LinkedHashMap<>();
        for (AskReading ask : open) {
            for (Gap gap : ask.gaps()) {
                question(ask, gap).ifPresent(question -> asked.putIfAbsent(question.id(), question));
            }
        }
        return List.copyOf(asked.values());
    }

    /** The recipes of the lowest point that has any: those of the points after it follow from what it leaves. */
    List<Recipe> next(List<Recipe> done) {
        for (AskReading ask : open) {
            List<Recipe> found = ask.gaps().stream().flatMap(gap -> of(ask, gap).stream()).distinct()
                    .filter(recipe -> !done.contains(recipe)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What stays open, in words. */
    List<String> left() {
        return open.stream().flatMap(ask -> ask.gaps().stream()).map(Gap::message).distinct().toList();
    }

    private List<Recipe> of(AskReading ask, Gap gap) {
        Optional<Recipe> fix = gap.fix().map(Fix::recipe);
        if (fix.isPresent()) {
            return List.of(fix.get());
        }
        Optional<StepQuestion> question = question(ask, gap);
        Optional<String> answer = question.flatMap(asked -> answers.to(asked.id()));
        if (answer.isEmpty()) {
            return List.of();
        }
        if (question.get().isForEach()) {
            return recipes.answered(ask.ask(), gap.service().orElseThrow(), answer.get());
        }
        Optional<Option> option = question.get().option(answer.get());
        if (option.filter(Option::settles).isPresent()) {
            List<Recipe> settled = new ArrayList<>();
            answers.signature().ifPresent(who -> settled.add(ladder.settling(ask.ask(), who)));
            return settled;
        }
        return option.map(chosen -> recipes.chosen(ask.ask(), gap, chosen)).orElse(List.of());
    }

    private Optional<StepQuestion> question(AskReading ask, Gap gap) {
        if (gap.fix().isPresent() || gap.file().isPresent()) {
            return Optional.empty();
        }
        String asked = StepRecipes.questionOf(ask.ask().id());
        return ladder.questions().stream().filter(question -> question.ask().equals(asked)).findFirst()
                .filter(question -> recipes.canAnswer(question, gap))
                .map(question -> question.isForEach() ? question.about(gap.service().orElseThrow()) : question);
    }
}
