package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.CatalogEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the answers say about one selection.
 *
 * @param selection what is decided
 * @param ranked    what can be used, most points first
 * @param rejected  what cannot be used at all, with the reason
 */
public record Recommendation(Selection selection, List<Ranked> ranked, List<Rejected> rejected) {

    /**
     * A candidate with what was found for and against it.
     *
     * @param entry   the technology
     * @param grounds what speaks for or against it; empty where no answer bears on it
     */
    public record Ranked(CatalogEntry entry, List<Ground> grounds) {

        public Ranked {
            grounds = List.copyOf(grounds);
        }

        /** The sum over its grounds; below zero where more speaks against it. */
        public int points() {
            return grounds.stream().mapToInt(Ground::points).sum();
        }
    }

    /**
     * A candidate that the answers rule out.
     *
     * @param entry  the technology
     * @param reason a sentence that names the answer
     */
    public record Rejected(CatalogEntry entry, String reason) {
    }

    public Recommendation {
        ranked = List.copyOf(ranked);
        rejected = List.copyOf(rejected);
    }

    /** The candidate with the most points; empty where no answer speaks for any. */
    public Optional<Ranked> first() {
        return ranked.stream().findFirst().filter(best -> best.points() > 0);
    }

    /** Candidates that something speaks for, behind the first. */
    public List<Ranked> alternatives() {
        return ranked.stream().skip(1).filter(other -> other.points() > 0).toList();
    }
}
