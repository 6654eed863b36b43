package dev.stackwright.app.dialogs;

import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.StepQuestion;
import java.util.List;
import java.util.Optional;

/** Asks what has to be decided before a rung of the ladder is taken. */
@FunctionalInterface
public interface StepPrompt {

    /**
     * @param questions at least one
     * @return the answers that were given; empty where the user would rather not go on
     */
    Optional<StepAnswers> answers(Rung rung, List<StepQuestion> questions);
}
