package dev.stackwright.model.pattern;

import dev.stackwright.model.catalog.Pattern;
import java.util.List;

/**
 * The pattern a stack was recognised by.
 *
 * @param pattern   the pattern
 * @param parts     all of its parts in its order, filled or not
 * @param certainty how sure that is
 */
public record PatternMatch(Pattern pattern, List<FoundPart> parts, Certainty certainty) {

    public PatternMatch {
        parts = List.copyOf(parts);
    }

    /** What is usually there and is not here. */
    public List<Pattern.Part> missing() {
        return parts.stream().filter(FoundPart::isMissing).map(FoundPart::part).toList();
    }

    /** How many of the parts are there that belong to it. */
    public int filledCount() {
        return (int) parts.stream().filter(part -> part.isExpected() && part.isFilled()).count();
    }

    public int expectedCount() {
        return (int) parts.stream().filter(FoundPart::isExpected).count();
    }

    double share() {
        return (double) filledCount() / expectedCount();
    }

    int serviceCount() {
        return (int) parts.stream().flatMap(part -> part.clues().stream()).map(Clue::service).distinct().count();
    }
}
