package dev.stackwright.model.catalog;

import java.util.List;

/** One heading of the palette with its blocks, in the order they are shown. */
public record BlockCategory(String name, List<Technology> blocks) {

    public BlockCategory {
        blocks = List.copyOf(blocks);
    }
}
