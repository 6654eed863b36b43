package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.catalog.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of the quick-add box: a block of the palette, or what stands outside the stack.
 *
 * @param heading  the heading of the palette it stands under
 * @param icon     literal of the Material Design icon pack
 * @param kind     the word the colour files use
 * @param block    empty for what is no block
 * @param outsider empty for a block
 */
record QuickChoice(String name, String heading, String icon, String kind, Optional<Technology> block,
                   Optional<Outsider> outsider) {

    private static QuickChoice of(Technology block) {
        return new QuickChoice(block.name(), block.palette().orElse(""), block.icon(), block.kind().id(),
                Optional.of(block), Optional.empty());
    }

    private static QuickChoice of(Outsider outsider) {
        return new QuickChoice(outsider.title(), Outsider.heading(), outsider.icon(), outsider.id(),
                Optional.empty(), Optional.of(outsider));
    }

    /** Blocks stand first, unless only the name of what stands outside begins with what is searched for. */
    static List<QuickChoice> matching(Blocks blocks, String text) {
        List<QuickChoice> all = new ArrayList<>(blocks.matching(text).stream().map(QuickChoice::of).toList());
        List<QuickChoice> outside = Outsider.matching(text).stream().map(QuickChoice::of).toList();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean first = all.stream().noneMatch(block -> block.begins(wanted))
                && outside.stream().anyMatch(outsider -> outsider.begins(wanted));
        all.addAll(first ? 0 : all.size(), outside);
        return all;
    }

    private boolean begins(String wanted) {
        return name.toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
