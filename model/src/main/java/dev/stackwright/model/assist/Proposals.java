package dev.stackwright.model.assist;

import dev.stackwright.model.text.Range;
import java.util.BitSet;
import java.util.List;

/**
 * What may be written at a caret, the likeliest first.
 *
 * @param replaced the word in whose place it is written; the caret is in it or at one of its ends
 * @param typed    what of it stands before the caret
 * @param all      empty where nothing is known
 */
public record Proposals(Range replaced, String typed, List<Proposal> all) {

    public Proposals {
        all = List.copyOf(all);
    }

    /** Nothing may be written there. */
    public static Proposals none(int caret) {
        return new Proposals(Range.at(caret), "", List.of());
    }

    /** The letters of a label that answer what was typed. */
    public BitSet matched(String label) {
        return Match.letters(typed, label);
    }
}
