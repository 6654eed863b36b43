package dev.stackwright.app.preferences;

/**
 * How the user reads texts.
 *
 * @param inlayHints whether the text shows hints behind its lines
 * @param wrapText   whether lines that are too long for the editor go on below
 */
public record EditorHabits(boolean inlayHints, boolean wrapText) {

    /** Those of a user who has not been here yet. */
    public static final EditorHabits DEFAULT = new EditorHabits(true, false);
}
