package dev.stackwright.model.sketch;

import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives a note another text or size. */
public record SetNote(String name, CanvasNote note) implements Recipe {

    public SetNote {
        note = note.withText(NoteText.clean(note.text()));
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        return SketchRefusals.ifMissing(snapshot, List.of(Sheet.note(name))).orElseGet(() -> {
            Sheet sheet = snapshot.design().sheet();
            SortedMap<String, CanvasNote> notes = new TreeMap<>(sheet.notes());
            boolean isWritten = !notes.put(name, note).text().equals(note.text());
            return SketchRefusals.of(snapshot, isWritten ? "Write a note" : "Resize a note",
                    snapshot.design().withSheet(sheet.withNotes(notes)));
        });
    }
}
