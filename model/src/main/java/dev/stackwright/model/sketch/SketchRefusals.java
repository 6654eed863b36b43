package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Collection;
import java.util.Optional;

/** What the verbs of this package answer alike. */
final class SketchRefusals {

    private SketchRefusals() {
    }

    /** Why nothing can be done with these; empty where all of them are there. */
    static Optional<Outcome> ifMissing(Snapshot snapshot, Collection<ElementId> elements) {
        return elements.stream().filter(id -> !snapshot.knows(id)).findFirst().map(SketchRefusals::missing);
    }

    static Outcome missing(ElementId id) {
        return Outcome.refuse("no-such-element", "There is no " + SketchNames.described(id) + ".",
                "Check the name; names are case-sensitive.");
    }

    /** Why a text cannot be the one line that is asked for; empty where it can. */
    static Optional<Outcome> ifNotOneLine(Collection<String> texts) {
        return texts.stream().filter(text -> !SketchNames.isOneLine(text)).findFirst()
                .map(text -> Outcome.refuse("not-one-line", "This is one line of plain text.",
                        "Take out line breaks and control characters."));
    }

    /** The step that makes the design this one, or that it is so already. */
    static Outcome of(Snapshot snapshot, String title, Design changed) {
        return changed.equals(snapshot.design()) ? noChange() : new Outcome.Ready(Edit.ofDesign(title, changed));
    }

    static Outcome noChange() {
        return Outcome.refuse("no-change", "It is so already.", "");
    }

    static Outcome nothingChosen() {
        return Outcome.refuse("nothing-chosen", "Nothing is chosen.", "Choose at least one node first.");
    }
}
