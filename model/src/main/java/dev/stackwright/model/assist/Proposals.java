package dev.stackwright.model.assist;

import dev.stackwright.model.text.Range;
import java.util.List;

/**
 * What may be written at a caret, the likeliest first.
 *
 * @param replaced the word in whose place it is written; the caret is in it or at one of its ends
 * @param all      empty where nothing is known
 */
public record Proposals(Range replaced, List<Proposal> all) {

    public Proposals {
        all = List.copyOf(all);
    }
}
