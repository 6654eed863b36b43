package dev.stackwright.model.edit;

import dev.stackwright.model.project.ForeignPlace;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a recipe answers. */
public sealed interface Outcome {

    /** The recipe can be done, by this edit. */
    record Ready(Edit edit) implements Outcome {

        @Override
        public Outcome withEdits(UnaryOperator<Edit> change) {
            return new Ready(change.apply(edit));
        }
    }

    /**
     * The recipe cannot be done here.
     *
     * @param code   stable word for tests and scripts, for example {@code no-such-service}
     * @param reason why, one sentence
     * @param remedy what to do instead, one sentence; may be empty
     * @param shared how it can be done where the place is used by others too, once a person has said how far it may
     *               reach
     * @param there  the place in another file of the project where it could be done; empty where there is none
     */
    record Refusal(String code, String reason, String remedy, Optional<SharedPlace> shared,
                   Optional<ForeignPlace> there) implements Outcome {

        public Refusal(String code, String reason, String remedy) {
            this(code, reason, remedy, Optional.empty(), Optional.empty());
        }

        public Refusal withShared(SharedPlace place) {
            return new Refusal(code, reason, remedy, Optional.of(place), there);
        }

        public Refusal withPlace(ForeignPlace place) {
            return new Refusal(code, reason, remedy, shared, Optional.of(place));
        }

        @Override
        public Outcome withEdits(UnaryOperator<Edit> change) {
            return new Refusal(code, reason, remedy, shared.map(place -> new SharedPlace(place.service(),
                    place.others(), place.forAll().map(change), place.own().map(change))), there);
        }

        /** Reason and remedy in one line. */
        public String sentence() {
            return (reason + " " + remedy).strip();
        }
    }

    /** True where it can be done, be it after a person has said how far it may reach. */
    default boolean isPossible() {
        return !(this instanceof Refusal refusal) || refusal.shared().filter(SharedPlace::hasChoice).isPresent();
    }

    /** The same with every edit it holds or offers changed. */
    Outcome withEdits(UnaryOperator<Edit> change);

    static Outcome refuse(String code, String reason, String remedy) {
        return new Refusal(code, reason, remedy);
    }
}
