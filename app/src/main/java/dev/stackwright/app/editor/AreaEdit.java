package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import java.util.List;

/**
 * A change computed on the area's text.
 *
 * @param changes disjoint replacements, ascending, in offsets before the change
 * @param anchor  where the selection begins afterwards
 * @param caret   where the caret is afterwards
 */
record AreaEdit(List<Replacement> changes, int anchor, int caret) {

    AreaEdit {
        changes = List.copyOf(changes);
    }

    static AreaEdit nothing(int anchor, int caret) {
        return new AreaEdit(List.of(), anchor, caret);
    }
}
