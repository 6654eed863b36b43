package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technology;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The blocks that were added last, the latest first. */
public final class RecentBlocks {

    private static final int MOST = 5;

    private final ObservableList<Technology> blocks = FXCollections.observableArrayList();
    /** Kept: a view of a list that nobody holds tells its listeners nothing. */
    private final ObservableList<Technology> seen = FXCollections.unmodifiableObservableList(blocks);

    public ObservableList<Technology> blocks() {
        return seen;
    }

    /** The block was added. */
    public void used(Technology block) {
        if (blocks.isEmpty() || !blocks.get(0).id().equals(block.id())) {
            blocks.removeIf(known -> known.id().equals(block.id()));
            blocks.add(0, block);
            if (blocks.size() > MOST) {
                blocks.remove(MOST);
            }
        }
    }
}
