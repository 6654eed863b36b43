package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.catalog.BlockCategory;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the palette shows for a search, and what it adds. */
final class BlocksModel {

    private final Blocks blocks;
    private final BlockAdding adding;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<BlockCategory>> shown;
    private final InvalidationListener recentChanged = change -> refresh();

    BlocksModel(Blocks blocks, BlockAdding adding) {
        this.blocks = blocks;
        this.adding = adding;
        this.shown = new ReadOnlyObjectWrapper<>(matching(""));
        search.addListener((property, before, now) -> refresh());
        // Not for longer than this palette is there: the blocks go on with the window.
        blocks.recent().blocks().addListener(new WeakInvalidationListener(recentChanged));
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The categories with the blocks that match; categories without any are left out. */
    ReadOnlyObjectProperty<List<BlockCategory>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What of that which stands outside the stack matches. */
    List<Outsider> outsiders() {
        return Outsider.matching(search.get());
    }

    /** Adds the block and selects its service; answers why it cannot be added. */
    Optional<String> add(Technology technology) {
        return adding.add(technology);
    }

    private void refresh() {
        shown.set(matching(search.get()));
    }

    /** Those used last stand above all others, as long as nothing is searched for. */
    private List<BlockCategory> matching(String text) {
        List<BlockCategory> all = new ArrayList<>();
        if (text.isBlank() && !blocks.recent().blocks().isEmpty()) {
            all.add(new BlockCategory(Strings.text("blocks.recent"), List.copyOf(blocks.recent().blocks())));
        }
        blocks.technologies().blocks().stream()
                .map(category -> new BlockCategory(category.name(), category.blocks().stream()
                        .filter(block -> Blocks.matches(block, category.name(), text)).toList()))
                .filter(category -> !category.blocks().isEmpty()).forEach(all::add);
        return all;
    }
}
