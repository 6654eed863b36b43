package dev.stackwright.model.assist.hover;

import dev.stackwright.model.text.Range;
import java.util.List;

/**
 * What is known of a place in a file.
 *
 * @param place    the characters it speaks of
 * @param sections what is nearest to them first; empty where nothing is known
 */
public record HoverCard(Range place, List<HoverSection> sections) {

    public HoverCard {
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
