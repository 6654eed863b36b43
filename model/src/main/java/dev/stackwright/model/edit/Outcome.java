package dev.stackwright.model.edit;

/** What a recipe answers. */
public sealed interface Outcome {

    /** The recipe can be done, by this edit. */
    record Ready(Edit edit) implements Outcome {
    }

    /**
     * The recipe cannot be done here.
     *
     * @param code   stable word for tests and scripts, for example {@code no-such-service}
     * @param reason why, one sentence
     * @param remedy what to do instead, one sentence; may be empty
     */
    record Refusal(String code, String reason, String remedy) implements Outcome {
    }

    static Outcome refuse(String code, String reason, String remedy) {
        return new Refusal(code, reason, remedy);
    }
}
