package dev.stackwright.model.recipe;

import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Says something of a variable in the design file; the compose file stays as it is. */
public record SetParameterNote(String variable, ParameterNote note) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (snapshot.design().parameter(variable).equals(note)) {
            return Refusals.noChange();
        }
        return new Outcome.Ready(Edit.ofDesign("Describe " + variable,
                snapshot.design().withParameter(variable, note)));
    }
}
