package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technology;
import java.util.List;
import java.util.stream.Stream;
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

    /** @param known what was added last at another time, the latest first */
    public void recall(List<Technology> known) {
        blocks.setAll(known.subList(0, Math.min(MOST, known.size())));
    }

    /** The block was added. */
    public void used(Technology block) {
        if (blocks.isEmpty() || !blocks.get(0).id().equals(block.id())) {
            blocks.setAll(Stream.concat(Stream.of(block), blocks.stream()
                    .filter(known -> !known.id().equals(block.id()))).limit(MOST).toList());
        }
    }
}
