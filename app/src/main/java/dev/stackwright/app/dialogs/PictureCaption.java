package dev.stackwright.app.dialogs;

/** What stands beside the drawing of a picture. */
public enum PictureCaption {
    /** The stack's name above it. */
    HEADING,
    /** Project, view, status and revision below it. */
    BLOCK,
    /** The same with today's date. */
    DATED_BLOCK
}
