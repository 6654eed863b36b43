package dev.stackwright.model.format;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** What formatting makes of a text. */
final class Formatted {

    private Formatted() {
    }

    static String text(String before) {
        return after(before, new FormatText(FileKey.MAIN));
    }

    static String sorted(String before) {
        return after(before, new SortKeys(FileKey.MAIN));
    }

    /** The text afterwards; the code of the refusal where it stays. */
    static String after(String before, Recipe recipe) {
        Snapshot snapshot = Snapshot.of(before);
        Outcome outcome = recipe.on(snapshot);
        return outcome instanceof Outcome.Ready ready ? snapshot.apply(ready.edit()).text().text()
                : ((Outcome.Refusal) outcome).code();
    }
}
