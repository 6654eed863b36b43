package dev.stackwright.model.availability;

import java.util.List;

/**
 * A part and what it needs in its turn.
 *
 * @param needs     what it waits for; empty where that stands further above
 * @param isCounted false where the part already stands further above: it counts once
 */
public record Chain(Part part, List<Chain> needs, boolean isCounted) {

    public Chain {
        needs = List.copyOf(needs);
    }
}
