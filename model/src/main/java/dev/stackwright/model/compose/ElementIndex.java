package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the element whose block holds an offset, without a walk through all of them. */
final class ElementIndex {

    /** An element and its block. */
    record Block(Range range, ElementId id) {
    }

    private final Block[] blocks;
    /** For each block the furthest end of it and those before it. */
    private final int[] ends;

    /** @param blocks where several hold an offset, the one that comes first here counts */
    ElementIndex(List<Block> blocks) {
        this.blocks = blocks.toArray(Block[]::new);
        Arrays.sort(this.blocks, Comparator.comparingInt(block -> block.range().start()));
        this.ends = new int[this.blocks.length];
        int furthest = 0;
        for (int i = 0; i < ends.length; i++) {
            furthest = Math.max(furthest, this.blocks[i].range().end());
            ends[i] = furthest;
        }
    }

    /** The outermost element that begins before the offset and reaches to it. */
    Optional<ElementId> at(int offset) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks[middle].range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Optional<ElementId> found = Optional.empty();
        for (int i = low - 1; i >= 0 && ends[i] >= offset; i--) {
            if (blocks[i].range().touches(offset)) {
                found = Optional.of(blocks[i].id());
            }
        }
        return found;
    }
}
