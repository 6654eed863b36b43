package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A point to validate before the next rung.
 *
 * @param id     stable id, under which a confirmation is kept in the design file
 * @param text   what is to be the case
 * @param proof  who can say so
 * @param checks checks that show that it is not so
 * @param rule   a rule whose gaps show that it is not so
 * @param covers the content that it is true for
 * @param needs  what a stack must have for the point to say anything
 */
public record ValidatePoint(String id, String text, Proof proof, List<String> checks, Optional<String> rule,
                            Scope covers, Optional<Need> needs) {

    /** Who can say that a point holds. */
    public enum Proof {
        /** The studio: it holds where nothing shows the contrary. */
        STUDIO,
        /** Docker Compose, asked without starting anything. */
        COMPOSE,
        /** Somebody who tried it. */
        PERSON
    }

    /** The content a point is true for. */
    public enum Scope {
        /** All services, volumes and networks. */
        STACK,
        /** The product's own services. */
        APPLICATION,
        /** Databases and the services that reach them. */
        DATABASE,
        /** Caches and the services that reach them. */
        CACHE,
        /** Workers and what they reach. */
        WORKER,
        /** The images of all services. */
        IMAGES
    }

    /** What a stack must have. */
    public enum Need {
        DATABASE, CACHE, WORKER, SEVERAL, VARIABLES
    }

    public ValidatePoint {
        checks = List.copyOf(checks);
    }

    static ValidatePoint of(DataEntry entry) {
        entry.allowing("id", "text", "proof", "checks", "rule", "covers", "needs");
        return new ValidatePoint(entry.text("id"), entry.text("text"), word(entry, "proof", Proof.class),
                entry.texts("checks"), entry.optionalText("rule"), word(entry, "covers", Scope.class),
                need(entry));
    }

    static Optional<Need> need(DataEntry entry) {
        return entry.optionalText("needs").map(text -> word(entry, "needs", Need.class));
    }

    private static <E extends Enum<E>> E word(DataEntry entry, String field, Class<E> type) {
        try {
            return Enum.valueOf(type, entry.text(field).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.bad(field, "is none of the words that are known there");
        }
    }
}
