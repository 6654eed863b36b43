package dev.stackwright.app.preferences;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the user draws, whatever the project.
 *
 * @param weakestLink  whether the canvas marks the weakest link of the availability estimate
 * @param recentBlocks ids of the blocks that were added last, the latest first, each once
 */
public record CanvasHabits(boolean weakestLink, List<String> recentBlocks) {

    /** Those of a user who has not been here yet. */
    public static final CanvasHabits DEFAULT = new CanvasHabits(false, List.of());

    /** As many blocks as are remembered: more than are offered, since a catalog need not have each of them. */
    private static final int MOST = 12;

    public CanvasHabits {
        recentBlocks = recentBlocks.stream().filter(id -> !id.isBlank()).distinct().limit(MOST).toList();
    }

    public CanvasHabits withWeakestLink(boolean shown) {
        return new CanvasHabits(shown, recentBlocks);
    }

    /** With that block in front. */
    public CanvasHabits withBlock(String id) {
        return new CanvasHabits(weakestLink, Stream.concat(Stream.of(id), recentBlocks.stream()).toList());
    }
}
