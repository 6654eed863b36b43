package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts a note into a view.
 *
 * @param name nobody sees it; {@link #of} finds a free one
 * @param spot the one view in which it is seen
 */
public record AddNote(String name, CanvasNote note, Spot spot) implements Recipe {

    public AddNote {
        note = note.withText(NoteText.clean(note.text()));
    }

    /** A note under a free name: {@code n1}, {@code n2}. */
    public static AddNote of(Design design, CanvasNote note, Spot spot) {
        int number = 1;
        while (design.sheet().notes().containsKey("n" + number)) {
            number++;
        }
        return new AddNote("n" + number, note, spot);
    }

    /** The element that it will be. */
    public ElementId id() {
        return Sheet.note(name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        if (!spot.position().isUsable()) {
            return Outcome.refuse("bad-place", "A note needs a place that can be found.", "Put it on the canvas.");
        }
        return SketchNames.ifUnusable(design, id()).orElseGet(() -> {
            SortedMap<String, CanvasNote> notes = new TreeMap<>(design.sheet().notes());
            notes.put(name, note);
            return SketchRefusals.of(snapshot, "Add a note",
                    spot.place(design.withSheet(design.sheet().withNotes(notes)), id()));
        });
    }
}
