package dev.stackwright.model.sketch;

import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;

/** Takes a box away from around its members, which then stand in the group around it, if there is one. */
public record Ungroup(String title) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Sheet.group(title))).orElseGet(() -> SketchRefusals.of(
                snapshot, "Ungroup " + title, snapshot.design().without(Sheet.group(title))));
    }
}
