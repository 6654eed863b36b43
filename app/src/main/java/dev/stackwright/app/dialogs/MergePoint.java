package dev.stackwright.app.dialogs;

import dev.stackwright.model.design.DesignConflict;
import dev.stackwright.model.merge.TextConflict;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;

/**
 * One point two disagree about, as the dialog shows it.
 *
 * @param place  where it is: a line of the text, or a field of the design
 * @param before a few lines above it
 * @param mine   what stands here; empty where nothing does
 * @param theirs what stands elsewhere
 * @param after  a few lines below it
 * @param both   false where only one of the two can be
 */
record MergePoint(String place, List<String> before, List<String> mine, List<String> theirs, List<String> after,
                  boolean both) {

    static MergePoint of(TextConflict conflict) {
        return new MergePoint(Strings.text("merge.place.text", conflict.line()), conflict.before(), conflict.mine(),
                conflict.theirs(), conflict.after(), true);
    }

    static MergePoint of(DesignConflict conflict) {
        return new MergePoint(Strings.text("merge.place.design", String.join(" \u203a ", conflict.path())), List.of(),
                lines(conflict.mine()), lines(conflict.theirs()), List.of(), false);
    }

    private static List<String> lines(Optional<String> written) {
        return written.map(text -> text.lines().toList()).orElse(List.of());
    }
}
