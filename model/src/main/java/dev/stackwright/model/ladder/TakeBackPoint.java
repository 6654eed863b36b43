package dev.stackwright.model.ladder;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Takes a confirmation, or a decision to do without something, out of the design.
 *
 * @param point id of the point
 */
public record TakeBackPoint(String point) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.design().confirmations().containsKey(point)) {
            return Outcome.refuse("no-change", "Nobody has confirmed it.", "");
        }
        return new Outcome.Ready(Edit.ofDesign("Take back a confirmation",
                snapshot.design().withoutConfirmation(point)));
    }
}
