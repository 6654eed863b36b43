package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Shows hints behind the lines of the texts, as long as the user wants to see them. */
final class HintSwitch {

    private final PreferencesFile preferences;
    private final ReadOnlyBooleanWrapper shown;
    private Optional<ProjectView> view = Optional.empty();

    HintSwitch(PreferencesFile preferences, Commands commands) {
        this.preferences = preferences;
        this.shown = new ReadOnlyBooleanWrapper(preferences.get().inlayHints());
        commands.add(Command.of("inlay-hints", Strings.text("command.inlay-hints"), this::toggle)
                .withChoice(shown.getReadOnlyProperty()));
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView opened) {
        view = Optional.of(opened);
        opened.texts().showHints(shown.get());
    }

    private void toggle() {
        shown.set(!shown.get());
        preferences.change(before -> before.withInlayHints(shown.get()));
        view.ifPresent(opened -> opened.texts().showHints(shown.get()));
    }
}
