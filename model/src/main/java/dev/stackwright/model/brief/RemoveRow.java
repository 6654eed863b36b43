package dev.stackwright.model.brief;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes a row out of a table of the brief. */
public record RemoveRow(TableField table, String id) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.design().brief().rows(table.id()).containsKey(id)) {
            return Outcome.refuse("no-such-row", table.title() + " has no " + id + ".",
                    "Check the id as it stands in the table.");
        }
        return new Outcome.Ready(Edit.ofDesign("Remove " + id + " of " + table.title(),
                snapshot.design().withBrief(snapshot.design().brief().withoutRow(table.id(), id))));
    }
}
