package dev.stackwright.model.edit;

/**
 * One verb that edits the stack. A pure function of the snapshot: it changes nothing, and asked twice it
 * answers the same.
 */
public interface Recipe {

    /** The edit that does it, or why it cannot be done here. */
    Outcome on(Snapshot snapshot);
}
