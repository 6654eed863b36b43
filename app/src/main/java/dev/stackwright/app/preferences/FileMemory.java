package dev.stackwright.app.preferences;

/**
 * What is remembered of the user's files.
 *
 * @param recent those that were open
 * @param bases  which of them are read over another one
 * @param shapes what the canvas showed of them
 */
public record FileMemory(RecentFiles recent, OverlayBases bases, CanvasShapes shapes) {

    static final FileMemory NONE = new FileMemory(RecentFiles.NONE, OverlayBases.NONE, CanvasShapes.NONE);
}
