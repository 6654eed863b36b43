package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technology;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The blocks that were added last, the latest first. */
public final class RecentBlocks {

    private static final int MOST = 5;

    private final ObservableList<Technology> blocks = FXCollections.observableArrayList();

    public ObservableList<Technology> blocks() {
        return FXCollections.unmodifiableObservableList(blocks);
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
