package dev.stackwright.app.look;

import dev.stackwright.app.preferences.Preferences;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.preferences.ThemeChoice;
import dev.stackwright.app.task.Background;
import dev.stackwright.rendering.scene.ColorTheme;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The look the user has chosen. A desktop that changes its colours is followed where its colours are wanted. */
public final class Look {

    private static final System.Logger LOG = System.getLogger(Look.class.getName());
    private static final List<Integer> STEPS = List.of(70, 80, 90, 100, 110, 125, 150, 175, 200);
    private static final int NORMAL = 100;

    private final PreferencesFile preferences;
    private final Background background;
    private final Supplier<Optional<ColorTheme>> desktop;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ThemeChoice> choice = new ReadOnlyObjectWrapper<>();

    /** @param desktop says which colours the desktop has; asked beside the window's thread */
    public Look(PreferencesFile preferences, Background background, Supplier<Optional<ColorTheme>> desktop) {
        this.preferences = preferences;
        this.background = background;
        this.desktop = desktop;
        follow();
    }

    /** The look as it is now. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** What the user wants of the colours. */
    public ReadOnlyObjectProperty<ThemeChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public void choose(ThemeChoice wanted) {
        preferences.change(before -> before.withTheme(wanted));
        follow();
        askDesktop();
    }

    public void larger() {
        resize(STEPS.stream().filter(step -> step > percent()).findFirst().orElse(percent()));
    }

    public void smaller() {
        resize(STEPS.stream().filter(step -> step < percent()).reduce((first, second) -> second).orElse(percent()));
    }

    public void normalSize() {
        resize(NORMAL);
    }

    /** Asks the desktop anew, where its colours are wanted. */
    public void askDesktop() {
        if (choice.get() == ThemeChoice.SYSTEM) {
            background.run(desktop::get, this::told,
                    error -> LOG.log(Level.WARNING, "the desktop's colours cannot be known", error));
        }
    }

    private void told(Optional<ColorTheme> colors) {
        boolean dark = colors.filter(ColorTheme.DARK::equals).isPresent();
        preferences.change(before -> before.withSystemDark(dark));
        follow();
    }

    private void resize(int percent) {
        preferences.change(before -> before.withZoomPercent(percent));
        follow();
    }

    private int percent() {
        return preferences.get().zoomPercent();
    }

    private void follow() {
        Preferences now = preferences.get();
        boolean dark = now.theme() == ThemeChoice.DARK || now.theme() == ThemeChoice.SYSTEM && now.systemDark();
        choice.set(now.theme());
        theme.set(new Theme(dark ? ColorTheme.DARK : ColorTheme.LIGHT, now.zoomPercent()));
    }
}
