package dev.stackwright.model.merge;

import java.util.List;

/**
 * A place of a text that two have changed in different ways. Lines are given without what ends them.
 *
 * @param line   number of the first of my lines, from 1; where I have none, of the line before which they stood
 * @param before a few lines above that both have
 * @param base   the lines as they were
 * @param mine   what I made of them
 * @param theirs what the others made of them
 * @param after  a few lines below that both have
 */
public record TextConflict(int line, List<String> before, List<String> base, List<String> mine,
                           List<String> theirs, List<String> after) {

    public TextConflict {
        before = List.copyOf(before);
        base = List.copyOf(base);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        after = List.copyOf(after);
    }
}
