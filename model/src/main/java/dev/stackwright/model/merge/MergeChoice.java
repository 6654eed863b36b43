package dev.stackwright.model.merge;

/** What to take where two have changed the same place. */
public enum MergeChoice {
    MINE, THEIRS,
    /** Mine, and theirs below it; only for lines of text. */
    BOTH
}
