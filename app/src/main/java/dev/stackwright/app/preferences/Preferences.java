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
 * @param recent      files that were open
 * @param catalog     where the window of the catalog stood last
 */
public record Preferences(ThemeChoice theme, boolean systemDark, int zoomPercent, Optional<WindowPlace> window,
                          DeskShape desk, RecentFiles recent, Optional<WindowPlace> catalog) {

    /** Those of a user who has not been here yet. */
    public static final Preferences DEFAULT = new Preferences(ThemeChoice.SYSTEM, false, 100, Optional.empty(),
            DeskShape.DEFAULT, RecentFiles.NONE, Optional.empty());

    public Preferences withTheme(ThemeChoice choice) {
        return new Preferences(choice, systemDark, zoomPercent, window, desk, recent, catalog);
    }

    public Preferences withSystemDark(boolean dark) {
        return new Preferences(theme, dark, zoomPercent, window, desk, recent, catalog);
    }

    public Preferences withZoomPercent(int percent) {
        return new Preferences(theme, systemDark, percent, window, desk, recent, catalog);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(theme, systemDark, zoomPercent, Optional.of(place), desk, recent, catalog);
    }

    public Preferences withDesk(DeskShape shape) {
        return new Preferences(theme, systemDark, zoomPercent, window, shape, recent, catalog);
    }

    public Preferences withRecent(RecentFiles files) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk, files, catalog);
    }

    public Preferences withCatalog(WindowPlace place) {
        return new Preferences(theme, systemDark, zoomPercent, window, desk, recent, Optional.of(place));
    }
}
