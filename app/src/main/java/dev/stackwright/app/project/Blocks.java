package dev.stackwright.app.project;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.NewBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns blocks of the palette into services: with image, volume, health check and variables. */
public final class Blocks {

    private final Technologies technologies;
    private final RecentBlocks recent = new RecentBlocks();

    public Blocks(Technologies technologies) {
        this.technologies = technologies;
    }

    public Technologies technologies() {
        return technologies;
    }

    /** What was added last. */
    public RecentBlocks recent() {
        return recent;
    }

    /**
     * The blocks that match a search, those whose name begins with it first; all of them for no search, those used
     * last first.
     */
    public List<Technology> matching(String text) {
        List<Technology> all = new ArrayList<>(recent.blocks());
        technologies.blocks().stream().flatMap(category -> category.blocks().stream())
                .filter(block -> !all.contains(block)).forEach(all::add);
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all;
        }
        Map<Technology, String> headings = new HashMap<>();
        technologies.blocks().forEach(category -> category.blocks()
                .forEach(block -> headings.put(block, category.name())));
        return all.stream().filter(block -> matches(block, headings.getOrDefault(block, ""), wanted))
                .sorted(Comparator.comparingInt(block -> rank(block, wanted))).toList();
    }

    /** True where each word of the search is found in what is known of the block. */
    public static boolean matches(Technology block, String category, String text) {
        String everything = String.join(" ", block.name(), category, block.kind().id(), block.image(),
                block.summary()).toLowerCase(Locale.ROOT);
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(everything::contains);
    }

    private static int rank(Technology block, String wanted) {
        String name = block.name().toLowerCase(Locale.ROOT);
        if (block.id().equals(wanted) || block.service().equals(wanted)) {
            return -1;
        }
        if (name.startsWith(wanted) || block.id().startsWith(wanted)) {
            return 0;
        }
        return List.of(name.split("\\W+")).stream().anyMatch(word -> word.startsWith(wanted)) ? 1
                : name.contains(wanted) || block.image().contains(wanted) ? 2 : 3;
    }

    /**
     * The recipe that adds a block under the first free name.
     *
     * @param technologyId the id the catalogue gives it
     * @param position     where its node goes; empty to let the layout place it
     * @return empty where the catalogue has no such block
     */
    public Optional<AddService> adding(String technologyId, Snapshot snapshot, Optional<NodePosition> position) {
        return technologies.byId(technologyId).map(technology -> adding(technology, snapshot, position));
    }

    /** As the other one, for any technology of the catalog. */
    public AddService adding(Technology technology, Snapshot snapshot, Optional<NodePosition> position) {
        return new AddService(NewBlock.of(technology, NewBlock.freeName(technology, snapshot)), position);
    }
}
