package dev.stackwright.model.workspace;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has just happened to a project.
 *
 * @param kind    how
 * @param edit    the edit that was performed, undone or redone
 * @param patches the changes of the texts in the direction they happened; texts that stayed are not listed
 * @param before  the project before
 * @param after   the project now
 */
public record Change(Kind kind, Edit edit, SortedMap<FileKey, TextPatch> patches, Snapshot before, Snapshot after) {

    /** Ways a project changes. */
    public enum Kind {
        PERFORMED, TYPED, UNDONE, REDONE
    }

    /** The change of the main text; empty where it stayed. */
    public TextPatch patch() {
        return patches.getOrDefault(FileKey.MAIN, TextPatch.EMPTY);
    }

    /** The same change, looked at from one of the files: what it did to that is its patch. */
    public Change from(FileKey file) {
        if (file.equals(FileKey.MAIN)) {
            return this;
        }
        TextPatch patch = patches.getOrDefault(file, TextPatch.EMPTY);
        SortedMap<FileKey, TextPatch> own = new TreeMap<>();
        if (!patch.isEmpty()) {
            own.put(FileKey.MAIN, patch);
        }
        return new Change(kind, edit, own, before.from(file), after.from(file));
    }
}
