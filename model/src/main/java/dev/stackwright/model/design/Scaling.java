package dev.stackwright.model.design;

import java.util.Locale;
import java.util.Optional;

/**
 * How the number of a service's replicas follows its load.
 *
 * @param mode    who changes it
 * @param minimum the least replicas, 0 or more
 * @param maximum the most replicas, 0 or more
 * @param trigger what makes it change, for example {@code CPU over 70 %}
 */
public record Scaling(Mode mode, Optional<Integer> minimum, Optional<Integer> maximum, Optional<String> trigger) {

    /** Who changes the number of replicas. */
    public enum Mode {
        FIXED, MANUAL, AUTOMATIC;

        /** The word the design file uses. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Mode> of(String key) {
            for (Mode mode : values()) {
                if (mode.key().equals(key)) {
                    return Optional.of(mode);
                }
            }
            return Optional.empty();
        }
    }

    public static Scaling of(Mode mode) {
        return new Scaling(mode, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Scaling withMode(Mode changed) {
        return new Scaling(changed, minimum, maximum, trigger);
    }

    public Scaling withMinimum(Optional<Integer> changed) {
        return new Scaling(mode, changed, maximum, trigger);
    }

    public Scaling withMaximum(Optional<Integer> changed) {
        return new Scaling(mode, minimum, changed, trigger);
    }

    public Scaling withTrigger(Optional<String> changed) {
        return new Scaling(mode, minimum, maximum, changed);
    }
}
