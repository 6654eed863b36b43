package dev.stackwright.model.ladder;

import dev.stackwright.model.design.Confirmation;
import java.util.Locale;
import java.util.Optional;

/**
 * How a point to validate stands.
 *
 * @param point        the point
 * @param state        how it stands
 * @param evidence     how the studio knows, or what speaks against it; may be empty
 * @param confirmation who confirmed it, for this content or an earlier one
 */
public record PointReading(ValidatePoint point, State state, String evidence, Optional<Confirmation> confirmation) {

    /** How it stands. */
    public enum State {
        /** The studio or Docker Compose has seen it. */
        VERIFIED,
        /** A person confirmed it for this very content. */
        CONFIRMED,
        /** A person confirmed it, and the content has changed since. */
        STALE,
        /** The studio sees that it is not so. */
        REFUTED,
        /** Nobody vouches for it yet. */
        OPEN,
        /** The stack has nothing it could be true of. */
        NOT_NEEDED;

        /** True where the next rung need not wait for it. */
        public boolean isDone() {
            return this == VERIFIED || this == CONFIRMED || this == NOT_NEEDED;
        }

        /** The word that reports use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
