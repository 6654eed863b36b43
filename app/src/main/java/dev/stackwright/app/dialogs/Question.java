package dev.stackwright.app.dialogs;

import java.util.List;

/**
 * A question with a few answers.
 *
 * @param title      the question, one sentence
 * @param text       what depends on it
 * @param answers    in the order of weight; the first one is given with Enter
 * @param whenClosed the answer of a user who closes the question, or presses Escape
 * @param <A>        what an answer means
 */
public record Question<A>(String title, String text, List<Answer<A>> answers, A whenClosed) {

    /**
     * @param label  the button's text, a verb
     * @param harmful true when something is lost by it
     */
    public record Answer<A>(A meaning, String label, boolean harmful) {

        public static <A> Answer<A> of(A meaning, String label) {
            return new Answer<>(meaning, label, false);
        }
    }

    public Question {
        answers = List.copyOf(answers);
    }
}
