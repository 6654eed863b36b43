package dev.stackwright.app.editor;

import dev.stackwright.app.task.Latest;
import dev.stackwright.model.assist.Proposals;
import dev.stackwright.model.assist.Surroundings;
import dev.stackwright.model.edit.Snapshot;
import java.util.function.Consumer;

/**
 * Asks what may be written: at once where that is quick, otherwise beside the window's thread. Only the newest question
 * is answered.
 */
final class ProposalSearch {

    /**
     * One question.
     *
     * @param snapshot the project with the file of the caret in front
     * @param always   true where an answer is wanted although nothing has been typed yet
     */
    record Question(Snapshot snapshot, int caret, Surroundings around, boolean always) {
    }

    /** What was asked, and what may be written there. */
    record Answer(Question question, Proposals proposals) {
    }

    private final Assistance assistance;
    private final Consumer<Answer> answered;
    private final Latest<Question, Answer> slow;

    /** @param answered gets the answers, on the window's thread */
    ProposalSearch(Assistance assistance, Consumer<Answer> answered) {
        this.assistance = assistance;
        this.answered = answered;
        this.slow = new Latest<>(assistance.background(), this::answer, answered, failure -> {
            throw new IllegalStateException("what may be written could not be worked out", failure);
        });
    }

    void ask(Snapshot snapshot, int caret, boolean always) {
        Question question = new Question(snapshot, caret, assistance.around().get(), always);
        if (assistance.completions().isQuick(snapshot, caret, question.around())) {
            slow.cancel();
            answered.accept(answer(question));
        } else {
            slow.submit(question);
        }
    }

    /** What was asked and has not been answered is not wanted any more. */
    void cancel() {
        slow.cancel();
    }

    private Answer answer(Question question) {
        return new Answer(question,
                assistance.completions().at(question.snapshot(), question.caret(), question.around()));
    }
}
