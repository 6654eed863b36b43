package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A service whose name is being typed anew: one name gone, one come, at the same place of the text.
 *
 * @param from its name before the change
 * @param to   its name now
 */
record TypedRename(ElementId from, ElementId to) {

    static Optional<TypedRename> in(Change change) {
        ComposeFile before = change.before().compose();
        ComposeFile after = change.after().compose();
        Set<String> gone = without(before.serviceNames(), after.serviceNames());
        Set<String> come = without(after.serviceNames(), before.serviceNames());
        if (gone.size() != 1 || come.size() != 1) {
            return Optional.empty();
        }
        TypedRename rename = new TypedRename(ElementId.service(gone.iterator().next()),
                ElementId.service(come.iterator().next()));
        Optional<Range> old = before.keyOf(rename.from);
        Optional<Range> now = after.keyOf(rename.to);
        return old.isPresent() && now.isPresent() && meet(old.get(), now.get(), change.patch())
                ? Optional.of(rename) : Optional.empty();
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static boolean meet(Range old, Range now, TextPatch patch) {
        return patch.map(old.start()) <= now.end() && patch.map(old.end()) >= now.start();
    }
}
