package dev.stackwright.app.preferences;

import java.util.Optional;

/**
 * What the studio remembers of its user.
 *
 * @param theme       the colours that are wanted
 * @param systemDark  whether the desktop was dark when it was asked last, so that a window begins in its colours
 * @param zoomPercent size of the whole interface, 100 for the normal one
 * @param window      where the window stood last
 * @param desk        how its parts shared the room
 * @param files       what is remembered of files
 * @param catalog     where the window of the catalog stood last
 * @param habits      how the user draws
 * @param reading     how the user reads texts
 */
public record Preferences(ThemeChoice theme, boolean systemDark, int zoomPercent, Optional<WindowPlace> window,
                          DeskShape desk, FileMemory files, Optional<WindowPlace> catalog, CanvasHabits habits,
                          EditorHabits reading) {

    /** Those of a user who has not been here yet. */
    public static final Preferences DEFAULT = new Preferences(ThemeChoice.SYSTEM, false, 100, Optional.empty(),
            DeskShape.DEFAULT, FileMemory.NONE, Optional.empty(), CanvasHabits.DEFAULT,
            EditorHabits.DEFAULT);

    public Preferences withTheme(ThemeChoice choice) {
        return new Preferences(choice, systemDark, zoomPercent, window, desk, files, catalog, habits, reading);
    }

    public Preferences withSystemDark(boolean dark) {
        return new Preferences(theme, dark, zoomPercent, window, desk, files, catalog, habits, reading);
    }

    public Preferences withZoomPercent(int percent) {
        return new Preferences(theme, systemDark, percent, window, desk, files, catalog, habits, reading);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(theme, systemDark, zoomPercent, Optional.of(place), desk, files, catalog, habits,
                reading);
    }

    public Preferences withDesk(DeskShape shape) {
        return new Preferences(theme, systemDark, zoomPercent, window, shape, files, catalog, habits, reading);
    }

    /** Files that were open. */
    public RecentFiles recent() {
        return files.recent();
    }

    public Preferences withRecent(RecentFiles recent) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk,
                new FileMemory(recent, files.bases(), files.shapes()), catalog, habits, reading);
    }

    /** Which file each overlay is read over. */
    public OverlayBases bases() {
        return files.bases();
    }

    public Preferences withBases(OverlayBases bases) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk,
                new FileMemory(files.recent(), bases, files.shapes()), catalog, habits, reading);
    }

    /** What the canvas showed of each project. */
    public CanvasShapes shapes() {
        return files.shapes();
    }

    public Preferences withShapes(CanvasShapes shapes) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk,
                new FileMemory(files.recent(), files.bases(), shapes), catalog, habits, reading);
    }

    public Preferences withCatalog(WindowPlace place) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk, files, Optional.of(place),
                habits, reading);
    }

    public Preferences withHabits(CanvasHabits changed) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk, files, catalog, changed, reading);
    }

    /** Whether the text shows hints behind its lines. */
    public boolean inlayHints() {
        return reading.inlayHints();
    }

    public Preferences withInlayHints(boolean shown) {
        return withReading(new EditorHabits(shown, reading.wrapText()));
    }

    /** Whether lines that are too long for the editor go on below. */
    public boolean wrapText() {
        return reading.wrapText();
    }

    public Preferences withWrapText(boolean wrapped) {
        return withReading(new EditorHabits(reading.inlayHints(), wrapped));
    }

    private Preferences withReading(EditorHabits changed) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk, files, catalog, habits, changed);
    }
}
