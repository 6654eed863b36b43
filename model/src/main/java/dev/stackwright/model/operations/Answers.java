package dev.stackwright.model.operations;

import dev.stackwright.model.design.Operations;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;

/** What the verbs of operations answer alike. */
final class Answers {

    private Answers() {
    }

    /** The step that makes the operations these, or that they are these already. */
    static Outcome of(Snapshot snapshot, String title, Operations changed) {
        return changed.equals(snapshot.design().operations())
                ? Outcome.refuse("no-change", "It is so already.", "")
                : new Outcome.Ready(Edit.ofDesign(title, snapshot.design().withOperations(changed)));
    }

    static Outcome noSuchService(String service) {
        return Outcome.refuse("no-such-service", "There is no service '" + service + "' in this project.",
                "Check the name; names are case-sensitive.");
    }
}
