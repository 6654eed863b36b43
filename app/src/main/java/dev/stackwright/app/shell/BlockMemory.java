package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.catalog.Technology;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/** Offers the blocks that were added before the program was started, and remembers those that are added. */
final class BlockMemory {

    private final PreferencesFile preferences;

    BlockMemory(PreferencesFile preferences) {
        this.preferences = preferences;
    }

    /** Offers what these blocks have of those used last, and remembers which are used from now on. */
    void follow(Blocks blocks) {
        blocks.recent().recall(preferences.get().habits().recentBlocks().stream()
                .map(blocks.technologies()::byId).flatMap(Optional::stream).toList());
        blocks.recent().blocks().addListener((ListChangeListener<Technology>) change -> remember(blocks));
    }

    private void remember(Blocks blocks) {
        List<Technology> used = blocks.recent().blocks();
        if (!used.isEmpty()) {
            preferences.change(before -> before.withHabits(before.habits().withBlock(used.get(0).id())));
        }
    }
}
