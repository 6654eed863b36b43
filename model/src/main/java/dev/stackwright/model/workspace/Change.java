package dev.stackwright.model.workspace;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;

/**
 * What has just happened to a project.
 *
 * @param kind   how
 * @param edit   the edit that was performed, undone or redone
 * @param patch  the change of the main text in the direction it happened
 * @param before the project before
 * @param after  the project now
 */
public record Change(Kind kind, Edit edit, TextPatch patch, Snapshot before, Snapshot after) {

    /** Ways a project changes. */
    public enum Kind {
        PERFORMED, TYPED, UNDONE, REDONE
    }
}
