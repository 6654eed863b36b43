package dev.stackwright.model.edit;

import java.util.Optional;

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
     * @param shared the edit that does it for other services as well, where the place is theirs too; to be performed
     *               once a person has said so
     */
    record Refusal(String code, String reason, String remedy, Optional<Edit> shared) implements Outcome {

        public Refusal(String code, String reason, String remedy) {
            this(code, reason, remedy, Optional.empty());
        }
    }

    static Outcome refuse(String code, String reason, String remedy) {
        return new Refusal(code, reason, remedy);
    }
}
