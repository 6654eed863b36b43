package dev.stackwright.model.pattern;

import dev.stackwright.model.catalog.Pattern;
import java.util.List;

/**
 * A part of a pattern in a stack.
 *
 * @param part  the part
 * @param clues what fills it, one for each service; none where nothing does
 */
public record FoundPart(Pattern.Part part, List<Clue> clues) {

    public FoundPart {
        clues = List.copyOf(clues);
    }

    public boolean isFilled() {
        return !clues.isEmpty();
    }

    /** True for a part that belongs to the pattern, could stand in this file, and does not. */
    public boolean isMissing() {
        return !isFilled() && isExpected();
    }

    /** True for a part without which the pattern is not complete. */
    public boolean isExpected() {
        return !part.optional() && !part.isOutside();
    }

    boolean isFilledBy(String service) {
        return clues.stream().anyMatch(clue -> clue.service().equals(service));
    }
}
