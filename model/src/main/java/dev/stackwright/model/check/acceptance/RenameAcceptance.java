package dev.stackwright.model.check.acceptance;

import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Lets an acceptance name another check.
 *
 * @param check the id it names from now on
 */
record RenameAcceptance(Acceptance acceptance, String check) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        if (!design.acceptances().contains(acceptance)) {
            return Outcome.refuse("no-such-acceptance", "Nobody accepts " + acceptance.check() + " any more.", "");
        }
        Acceptance renamed = new Acceptance(check, acceptance.element(), acceptance.by(), acceptance.reason(),
                acceptance.until());
        return new Outcome.Ready(Edit.ofDesign("Let the acceptance name " + check,
                design.withoutAcceptance(acceptance).withAcceptance(renamed)));
    }
}
