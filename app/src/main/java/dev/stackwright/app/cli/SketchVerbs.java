package dev.stackwright.app.cli;

import static dev.stackwright.app.cli.SketchWords.AT;
import static dev.stackwright.app.cli.SketchWords.DESCRIPTION;
import static dev.stackwright.app.cli.SketchWords.NODE;
import static dev.stackwright.app.cli.SketchWords.TECHNOLOGY;
import static dev.stackwright.app.cli.SketchWords.VIEW;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.model.sketch.AddComponent;
import dev.stackwright.model.sketch.AddExternal;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.AddPerson;
import dev.stackwright.model.sketch.AddToGroup;
import dev.stackwright.model.sketch.Describe;
import dev.stackwright.model.sketch.GroupElements;
import dev.stackwright.model.sketch.Lock;
import dev.stackwright.model.sketch.RemoveFromGroup;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.model.sketch.RenameSketched;
import dev.stackwright.model.sketch.SetNote;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.model.sketch.Ungroup;
import dev.stackwright.model.sketch.Unlock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The verbs of {@code edit} for what is drawn beside the services; they write the design file alone. */
final class SketchVerbs {

    private static final Word NODES = NODE.repeated();
    private static final Word TITLE = Word.parameter("GROUP", "Title of the group.");

    static final List<Verb> ALL = List.of(
            Verb.of("add-person", "Add somebody who uses the product.",
                    said -> new AddPerson(said.text("NAME"), new Person(said.optional("TEXT")), SketchWords.spot(said)),
                    Word.parameter("NAME", "Who that is, for example Customer."), DESCRIPTION, VIEW, AT),
            Verb.of("add-external", "Add a system that somebody else runs.",
                    said -> new AddExternal(said.text("NAME"), new ExternalSystem(said.optional("TEXT"),
                            said.optional("TECHNOLOGY")), SketchWords.spot(said)),
                    Word.parameter("NAME", "What it is called, for example Stripe."), DESCRIPTION, TECHNOLOGY, VIEW,
                    AT),
            Verb.of("add-component", "Add a part inside a service.",
                    said -> new AddComponent(said.text("SERVICE"), said.text("NAME"), new Component(
                            said.optional("TEXT"), said.optional("TECHNOLOGY")), SketchWords.spot(said)),
                    Verbs.SERVICE, Word.parameter("NAME", "Name of the component."), DESCRIPTION, TECHNOLOGY, VIEW,
                    AT),
            Verb.of("describe", "Say what a person, system, component or scenario is.", SketchVerbs::describe, NODE,
                    DESCRIPTION, TECHNOLOGY).noting("What is not said stays as it is."),
            Verb.of("rename-drawn", "Rename a person, system, component, group or scenario wherever it is named.",
                    said -> one(said, id -> new RenameSketched(id, said.text("NAME"))), NODE,
                    Word.parameter("NAME", "Its new name.")),
            Verb.of("remove-drawn", "Remove persons, systems, components, groups, notes or scenarios.",
                    said -> several(said, RemoveSketched::new), NODES)
                    .noting("Their edges, steps and places go with them; what stands in a group stays."),
            Verb.of("add-note", "Put a note into a view.", SketchVerbs::note,
                    Word.parameter("NOTE", "Its text; \\n begins a new line."), AT.required(), VIEW),
            Verb.of("set-note", "Give a note another text.",
                    said -> one(said, id -> snapshot -> new SetNote(id.name(), noteOf(snapshot, id)
                            .withText(noteText(said))).on(snapshot)),
                    Word.parameter("NODE", "The note as the design file calls it, for example n1."),
                    Word.parameter("NOTE", "Its new text; \\n begins a new line.")),
            Verb.of("group", "Put nodes into a box of their own.",
                    said -> several(said, ids -> new GroupElements(said.text("GROUP"), ids)),
                    Word.parameter("GROUP", "Title of the new group."), NODES)
                    .noting("They leave the groups they stood in. A group may stand in another one."),
            Verb.of("ungroup", "Take a box away; what stands in it stays.",
                    said -> new Ungroup(said.text("GROUP")), TITLE),
            Verb.of("add-to-group", "Put nodes into a group that is there.",
                    said -> several(said, ids -> new AddToGroup(said.text("GROUP"), ids)), TITLE, NODES),
            Verb.of("leave-group", "Take nodes out of the group they stand in.",
                    said -> several(said, RemoveFromGroup::new), NODES),
            Verb.of("lock", "Keep nodes from being moved and removed on the canvas.",
                    said -> several(said, Lock::new), NODES),
            Verb.of("unlock", "Let nodes be moved and removed on the canvas again.",
                    said -> several(said, Unlock::new), NODES),
            Verb.of("move-node", "Put a node at a place in a view.",
                    said -> one(said, id -> move(said, id)), NODE, AT.required(), VIEW));

    private SketchVerbs() {
    }

    private static Recipe one(Said said, Function<ElementId, Recipe> recipe) {
        return NodeWord.of(List.of(said.text("NODE")), ids -> recipe.apply(ids.get(0)));
    }

    private static Recipe several(Said said, Function<Set<ElementId>, Recipe> recipe) {
        return NodeWord.of(said.list("NODE"), ids -> recipe.apply(new HashSet<>(ids)));
    }

    private static Recipe describe(Said said) {
        Optional<String> description = said.optional("TEXT");
        Optional<String> technology = said.optional("TECHNOLOGY");
        if (description.isEmpty() && technology.isEmpty()) {
            throw said.misuse("Say what: --description TEXT or --technology TECHNOLOGY.");
        }
        return one(said, id -> new Describe(id, description, technology));
    }

    private static Recipe note(Said said) {
        Spot spot = SketchWords.spot(said).orElseThrow();
        CanvasNote note = new CanvasNote(noteText(said));
        return snapshot -> AddNote.of(snapshot.design(), note, spot).on(snapshot);
    }

    private static String noteText(Said said) {
        return said.text("NOTE").replace("\\n", "\n");
    }

    /** The note as it is; where there is none the recipe says so. */
    private static CanvasNote noteOf(Snapshot snapshot, ElementId id) {
        return snapshot.design().sheet().notes().getOrDefault(id.name(), new CanvasNote(""));
    }

    private static Recipe move(Said said, ElementId id) {
        NodePosition position = said.value("X,Y", NodePosition.class).orElseThrow();
        return snapshot -> new MoveNodes(SketchWords.viewOf(said), Map.of(id, position)).on(snapshot);
    }
}
