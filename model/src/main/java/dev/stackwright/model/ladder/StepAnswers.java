package dev.stackwright.model.ladder;

import java.util.Map;
import java.util.Optional;

/**
 * What a person answers before a step is taken.
 *
 * @param answers   by id of the question
 * @param signature who answers; without it nothing can be decided against
 */
public record StepAnswers(Map<String, String> answers, Optional<Signature> signature) {

    public static final StepAnswers NONE = new StepAnswers(Map.of(), Optional.empty());

    public StepAnswers {
        answers = Map.copyOf(answers);
    }

    /** The answer to a question; empty where none was given. */
    public Optional<String> to(String question) {
        return Optional.ofNullable(answers.get(question)).map(String::strip).filter(answer -> !answer.isEmpty());
    }
}
